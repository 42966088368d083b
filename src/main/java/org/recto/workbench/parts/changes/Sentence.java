package org.recto.workbench.parts.changes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Change;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.merge.Alignment;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/**
 * A change as one would tell it: "Feature “Extracellular”: end moved from 239 to 238". What went and what came stand in
 * parts of their own.
 *
 * @param lead the items it lies in, empty where it is of a section's own field
 * @param parts what became of what, in reading order
 */
record Sentence(String lead, List<Part> parts) {

    /** Beyond so many characters a text is compared by words instead of being shown whole twice. */
    private static final int SHORT = 60;

    private static final Set<String> POSITIONS = Set.of("start", "end");

    enum Role {
        /** Our words. */
        SAID,
        /** The entry's words, which stayed. */
        KEPT,
        GONE,
        COME
    }

    record Part(Role role, String text) {}

    Sentence {
        parts = List.copyOf(parts);
    }

    /** The same as one line of text, with {@code [-what went-]} and {@code {+what came+}} of texts compared by words. */
    String text() {
        boolean compared = isCompared();
        String told = parts.stream()
                .map(part -> switch (part.role()) {
                    case SAID, KEPT -> part.text();
                    case GONE -> compared ? "[-" + part.text() + "-]" : part.text();
                    case COME -> compared ? "{+" + part.text() + "+}" : part.text();
                })
                .collect(Collectors.joining());
        return FieldWords.capitalised(lead + told);
    }

    /** Whether it compares a text word by word. */
    boolean isCompared() {
        return parts.stream().anyMatch(part -> part.role() == Role.KEPT);
    }

    /** The entry's words without those that went, or without those that came: the text after or before. */
    String without(Role role) {
        return parts.stream()
                .filter(part -> part.role() != Role.SAID && part.role() != role)
                .map(Part::text)
                .collect(Collectors.joining());
    }

    static Sentence of(Change change, JsonNode before, JsonNode after) {
        return new Telling(change, before, after).sentence();
    }

    private static Part said(String words) {
        return new Part(Role.SAID, words);
    }

    private record Telling(Change change, JsonNode before, JsonNode after) {

        Sentence sentence() {
            JsonNode mark = change.after() == null ? change.before() : change.after();
            if (change.path().matches("/proposals/*") && mark != null) {
                return proposal(Path.of(mark.path("path").asString("")), mark);
            }
            Path item = innermostItem(change.path());
            boolean isItem = item.equals(change.path()) && !item.steps().isEmpty();
            String what = isItem ? "" : ItemWords.fieldOf(change.path(), item);
            String subject = ItemWords.subject(item, before, after);
            return new Sentence(subject.isEmpty() ? "" : lead(isItem ? "item" : "field", subject), told(what));
        }

        /** A mark that went was confirmed where its value stayed, and dropped with it where not. */
        private Sentence proposal(Path value, JsonNode mark) {
            String fate = Words.say("parts.proposal."
                    + (change.after() != null ? "proposed" : value.in(after) != null ? "confirmed" : "dropped"));
            String words = mark.path("words").asString("");
            return new Sentence(
                    lead("field", PathWords.of(value, after, before)),
                    List.of(said(words.isBlank() ? fate : Words.say("parts.proposal.read", fate, words))));
        }

        private static String lead(String of, String subject) {
            return Words.say("parts.lead." + of, subject);
        }

        private static Path innermostItem(Path path) {
            Path at = path;
            while (!at.steps().isEmpty() && ItemKind.in(at.parent()).isEmpty()) {
                at = at.parent();
            }
            return at;
        }

        private List<Part> told(String what) {
            JsonNode old = change.before();
            JsonNode now = change.after();
            return switch (change.kind()) {
                case ADDED -> oneSided(what, "added.", Role.COME, Objects.requireNonNull(now));
                case REMOVED -> oneSided(what, "removed.", Role.GONE, Objects.requireNonNull(old));
                case CHANGED -> changed(what, Objects.requireNonNull(old), Objects.requireNonNull(now));
                case REORDERED -> reordered(what, ids(old), ids(now));
            };
        }

        private List<Part> oneSided(String what, String verb, Role role, JsonNode value) {
            String words = words(value);
            return parts(
                    "parts.change." + verb + (what.isEmpty() ? "item" : "field") + (words.isEmpty() ? "" : "As"),
                    what,
                    new Part(role, words));
        }

        private List<Part> changed(String what, JsonNode old, JsonNode now) {
            if (old.isArray() && now.isArray()) {
                return elements(what, old, now);
            }
            String from = words(old);
            String to = words(now);
            if (from.length() > SHORT || to.length() > SHORT) {
                return compared(what, from, to);
            }
            return parts(
                    POSITIONS.contains(change.path().last()) ? "parts.change.moved" : "parts.change.changed",
                    what,
                    new Part(Role.GONE, from),
                    new Part(Role.COME, to));
        }

        private static List<Part> compared(String what, String old, String now) {
            List<Part> parts = new ArrayList<>();
            parts.add(said(Words.say("parts.change.compared", what)));
            for (WordDiff.Piece piece : WordDiff.between(old, now)) {
                Role role = switch (piece.fate()) {
                    case KEPT -> Role.KEPT;
                    case REMOVED -> Role.GONE;
                    case ADDED -> Role.COME;
                };
                parts.add(new Part(role, piece.text()));
            }
            return parts;
        }

        /** Of a list of values it is told which came and which went. */
        private List<Part> elements(String what, JsonNode old, JsonNode now) {
            List<String> went = new ArrayList<>(each(old));
            List<String> came = new ArrayList<>(each(now));
            went.removeIf(came::remove);
            if (went.isEmpty() && came.isEmpty()) {
                return inOrder(what, words(old), words(now));
            }
            List<Part> parts = new ArrayList<>();
            parts.add(said(Words.say("parts.change.list", what)));
            went.forEach(element -> parts.addAll(listed("parts.change.went", new Part(Role.GONE, element))));
            came.forEach(element -> parts.addAll(listed("parts.change.came", new Part(Role.COME, element))));
            parts.removeLast();
            return parts;
        }

        private static List<Part> listed(String key, Part element) {
            return Stream.concat(parts(key, element).stream(), Stream.of(said(", ")))
                    .toList();
        }

        private static List<Part> parts(String key, Object... values) {
            return Words.pieces(key, values).stream()
                    .map(piece -> piece instanceof Part part ? part : said(piece.toString()))
                    .toList();
        }

        private List<String> each(JsonNode list) {
            return list.valueStream().map(this::words).toList();
        }

        private static List<Part> inOrder(String what, String from, String to) {
            return parts("parts.change.reordered", what, new Part(Role.GONE, from), new Part(Role.COME, to));
        }

        /** Of a long list it is told which items moved, and where to. */
        private List<Part> reordered(String what, List<String> from, List<String> to) {
            String order = names(to);
            if (order.length() <= SHORT) {
                return inOrder(what, names(from), order);
            }
            Set<String> moved = new HashSet<>();
            Alignment.of(from, to).hunks().forEach(hunk -> moved.addAll(from.subList(hunk.from(), hunk.to())));
            String moves = IntStream.range(0, to.size())
                    .filter(i -> moved.contains(to.get(i)))
                    .mapToObj(i -> i == 0
                            ? Words.say("parts.change.first", name(to.get(i)))
                            : Words.say("parts.change.after", name(to.get(i)), name(to.get(i - 1))))
                    .collect(Collectors.joining(", "));
            return parts("parts.change.some-moved", what, new Part(Role.COME, moves));
        }

        private static List<String> ids(@Nullable JsonNode ids) {
            return Optional.ofNullable(ids).stream()
                    .flatMap(JsonNode::valueStream)
                    .map(JsonNode::asString)
                    .toList();
        }

        private String names(List<String> ids) {
            return ids.stream().map(this::name).collect(Collectors.joining(", "));
        }

        private String name(String id) {
            return PathWords.steps(change.path().then(id), after, before).getLast();
        }

        private String words(JsonNode value) {
            boolean isItem = ItemKind.in(change.path().parent()).isPresent();
            return new ValueWords(after, before).of(isItem ? "" : change.path().last(), value);
        }
    }
}
