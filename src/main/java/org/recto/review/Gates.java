package org.recto.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.entry.Path;
import org.recto.people.Person;
import org.recto.review.Gate.Kind;
import org.recto.review.Gate.Part;
import org.recto.revision.Revision;
import org.recto.rule.Finding;
import org.recto.rule.Severity;
import org.recto.rule.WaivedReport;
import org.recto.rule.WaivedReport.Hold;
import org.recto.rule.WaivedReport.State;
import org.recto.rule.Waiver;

/** The gates of an approval: what each asks, and what speaks for it and against it. */
final class Gates {

    private Gates() {}

    /**
     * What gates are asked of.
     *
     * @param report what the rules say today, with the waivers laid over it
     * @param authors for each account the sections to be covered that it wrote in
     * @param covered the sections to be covered
     */
    record Asked(
            Person approver,
            Revision revision,
            WaivedReport report,
            List<Comment> comments,
            Map<Long, Set<String>> authors,
            Set<String> covered,
            List<GateOverride> overrides) {}

    /** All gates, in the order in which they are shown. */
    static List<Gate> of(Asked asked) {
        return Stream.of(Kind.values()).map(kind -> of(kind, asked)).toList();
    }

    private static Gate of(Kind kind, Asked asked) {
        List<Part> passing = new ArrayList<>();
        List<Part> failing = new ArrayList<>();
        switch (kind) {
            case NO_ERRORS -> findings(asked.report(), Severity.ERROR, "No rule finds an error.", passing, failing);
            case WARNINGS_SETTLED -> findings(asked.report(), Severity.WARNING, "No rule warns.", passing, failing);
            case WAIVERS_COUNTERSIGNED -> waivers(asked.report(), passing, failing);
            case COMMENTS_RESOLVED -> comments(asked.comments(), passing, failing);
            case PROPOSALS_SETTLED -> proposals(asked.revision().entry(), passing, failing);
            case SOMEONE_ELSE -> someoneElse(asked, passing, failing);
        }
        return Gate.of(kind, passing, failing, asked.overrides());
    }

    private static void findings(
            WaivedReport report, Severity severity, String otherwise, List<Part> passing, List<Part> failing) {
        report.findings(severity, State.OPEN).forEach(open -> failing.add(part(open.finding())));
        Stream.of(State.PROPOSED, State.WAIVED)
                .flatMap(state -> report.findings(severity, state).stream())
                .forEach(waived -> passing.add(waived(waived)));
        if (passing.isEmpty() && failing.isEmpty()) {
            passing.add(new Part(null, otherwise));
        }
    }

    /** An open finding as what speaks against a gate. */
    static Part part(Finding finding) {
        return new Part(finding.path(), finding.message());
    }

    private static Part waived(WaivedReport.Judged judged) {
        Waiver waiver = Objects.requireNonNull(judged.waiver());
        return new Part(
                judged.finding().path(),
                "%s Waived by %s: %s"
                        .formatted(judged.finding().message(), waiver.proposed().name(), waiver.reason()));
    }

    private static void waivers(WaivedReport report, List<Part> passing, List<Part> failing) {
        report.waivers(Hold.AWAITS).forEach(standing -> {
            Waiver waiver = standing.waiver();
            failing.add(new Part(
                    waiver.waived().place(),
                    "%s’s waiver of %s waits for a countersignature."
                            .formatted(waiver.proposed().name(), waiver.waived().ruleId())));
        });
        report.waivers(Hold.HOLDS).forEach(standing -> {
            Waiver waiver = standing.waiver();
            passing.add(new Part(
                    waiver.waived().place(),
                    "%s’s waiver of %s was countersigned by %s."
                            .formatted(waiver.proposed().name(), waiver.waived().ruleId(), countersigner(waiver))));
        });
    }

    private static @Nullable String countersigner(Waiver waiver) {
        return waiver.countersigned() == null ? null : waiver.countersigned().name();
    }

    private static void comments(List<Comment> comments, List<Part> passing, List<Part> failing) {
        comments.stream().filter(comment -> comment.replyTo() == null).forEach(comment -> {
            if (comment.isOpen()) {
                failing.add(new Part(comment.path(), comment.author() + "’s comment is open: " + comment.text()));
            } else {
                passing.add(new Part(
                        comment.path(),
                        "%s’s comment was resolved by %s: %s"
                                .formatted(comment.author(), comment.standing().resolvedBy(), comment.text())));
            }
        });
    }

    private static void proposals(Entry entry, List<Part> passing, List<Part> failing) {
        int left = entry.proposals().size();
        if (left == 0) {
            passing.add(new Part(null, "No value is only proposed."));
        } else {
            failing.add(new Part(
                    null,
                    (left == 1 ? "1 value is" : left + " values are") + " only proposed, first of all "
                            + entry.proposals().getFirst().path() + "."));
        }
    }

    private static void someoneElse(Asked asked, List<Part> passing, List<Part> failing) {
        Person approver = asked.approver();
        if (asked.revision().authorId() == approver.id()) {
            failing.add(new Part(null, "You saved revision " + asked.revision().number() + "."));
        }
        Set<String> own = asked.authors().getOrDefault(approver.id(), Set.of());
        own.forEach(key -> failing.add(new Part(Path.of("/" + key), "You wrote part of it.")));
        Set<String> others = new TreeSet<>(asked.covered());
        others.removeAll(own);
        if (failing.isEmpty()) {
            others.forEach(key -> passing.add(
                    new Part(Path.of("/" + key), approver.name() + " wrote nothing of it since it was approved.")));
        }
    }
}
