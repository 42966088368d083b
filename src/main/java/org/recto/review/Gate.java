package org.recto.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;

/**
 * A condition of an approval, and how it stands.
 *
 * @param passing what speaks for it
 * @param failing what speaks against it, whether an editor overrode it or not; none where it holds by itself
 * @param overrides what editors decided of it, for this revision in this round
 */
public record Gate(Kind kind, State state, List<Part> passing, List<Part> failing, List<GateOverride> overrides) {

    /** The gates there are. Their ids are kept with approvals and never change. */
    public enum Kind {
        NO_ERRORS("no-errors", "No errors", "No rule finds an error, or its finding is waived."),
        WARNINGS_SETTLED(
                "warnings-settled",
                "Warnings settled",
                "Each warning of the rules was mended, or is waived with a reason."),
        WAIVERS_COUNTERSIGNED(
                "waivers-countersigned",
                "Waivers countersigned",
                "A reviewer agreed to each waiver that is relied on."),
        COMMENTS_RESOLVED("comments-resolved", "Comments resolved", "Nothing that was remarked is left open."),
        PROPOSALS_SETTLED(
                "proposals-settled",
                "Proposals settled",
                "Every value that was read from prose was confirmed or dropped by a curator."),
        SOMEONE_ELSE(
                "someone-else",
                "Someone else approves",
                "Whoever approves wrote nothing of what the approval covers and isn't approved yet.");

        private final String id;
        private final String title;
        private final String description;

        Kind(String id, String title, String description) {
            this.id = id;
            this.title = title;
            this.description = description;
        }

        public String id() {
            return id;
        }

        public String title() {
            return title;
        }

        /** What it asks. */
        public String description() {
            return description;
        }

        /** Whether an editor may let an approval pass it; nobody may approve what they wrote. */
        public boolean mayBeOverridden() {
            return this != SOMEONE_ELSE;
        }

        /** The gate with an id. */
        static Kind of(String id) {
            for (Kind kind : values()) {
                if (kind.id.equals(id)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("There is no gate “" + id + "”.");
        }
    }

    /** Whether a gate holds. */
    public enum State {
        SATISFIED,
        UNSATISFIED,
        /** There is nothing that it could be asked of. */
        NOT_APPLICABLE,
        /** It doesn't hold, and an editor said of all that speaks against it why that may be. */
        OVERRIDDEN
    }

    /**
     * Something that a gate looked at.
     *
     * @param place where it is, {@code null} where that is no one place
     * @param words a sentence
     */
    public record Part(@Nullable Path place, String words) {}

    public Gate {
        passing = List.copyOf(passing);
        failing = List.copyOf(failing);
        overrides = List.copyOf(overrides);
    }

    /** A gate that holds where nothing speaks against it, and is not applicable where nothing speaks at all. */
    static Gate of(Kind kind, List<Part> passing, List<Part> failing, List<GateOverride> overrides) {
        List<GateOverride> own =
                overrides.stream().filter(override -> override.gate() == kind).toList();
        State state = failing.isEmpty()
                ? passing.isEmpty() ? State.NOT_APPLICABLE : State.SATISFIED
                : left(failing, own).isEmpty() ? State.OVERRIDDEN : State.UNSATISFIED;
        return new Gate(kind, state, passing, failing, own);
    }

    private static List<Part> left(List<Part> failing, List<GateOverride> overrides) {
        Set<Part> overridden = overrides.stream()
                .flatMap(override -> override.parts().stream())
                .collect(Collectors.toSet());
        return failing.stream().filter(part -> !overridden.contains(part)).toList();
    }

    public String name() {
        return kind.title();
    }

    /** What it asks. */
    public String description() {
        return kind.description();
    }

    /** Whether it stands in nobody's way. */
    public boolean holds() {
        return state != State.UNSATISFIED;
    }

    /** What speaks against it and isn't overridden. */
    public List<Part> inTheWay() {
        return left(failing, overrides);
    }
}
