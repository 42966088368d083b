package org.recto.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recto.entry.Entry;
import org.recto.people.Person;
import org.recto.revision.Revision;
import org.recto.rule.Finding;
import org.recto.rule.Report;
import org.recto.rule.Severity;

/** The gates of an approval. Each says what it asks and, where it doesn't hold, why. */
final class Gates {

    private Gates() {}

    /** All gates, in the order in which they are shown. */
    static List<Gate> of(
            Person approver, Revision revision, Report report, List<Comment> comments, Map<Long, Set<String>> authors) {
        return List.of(
                noErrors(report),
                commentsResolved(comments),
                proposalsSettled(revision.entry()),
                someoneElse(approver, revision, authors));
    }

    private static Gate noErrors(Report report) {
        return Gate.of(
                "No errors",
                "No rule finds an error.",
                report.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Finding::message)
                        .toList());
    }

    private static Gate commentsResolved(List<Comment> comments) {
        return Gate.of(
                "Comments resolved",
                "Nothing that was remarked is left open.",
                comments.stream()
                        .filter(Comment::isOpen)
                        .map(comment -> "%s’s comment on %s is open."
                                .formatted(
                                        comment.author(),
                                        comment.path() == null
                                                ? "the entry"
                                                : comment.path().toString()))
                        .toList());
    }

    private static Gate proposalsSettled(Entry entry) {
        int left = entry.proposals().size();
        return Gate.of(
                "Proposals settled",
                "Every value that was read from prose was confirmed or dropped by a curator.",
                left == 0
                        ? List.of()
                        : List.of((left == 1 ? "1 value is" : left + " values are") + " only proposed, first of all "
                                + entry.proposals().getFirst().path() + "."));
    }

    private static Gate someoneElse(Person approver, Revision revision, Map<Long, Set<String>> authors) {
        List<String> reasons = new ArrayList<>();
        if (revision.authorId() == approver.id()) {
            reasons.add("You saved revision " + revision.number() + ".");
        }
        Set<String> own = authors.getOrDefault(approver.id(), Set.of());
        if (!own.isEmpty()) {
            reasons.add("You wrote part of " + String.join(", ", own) + ".");
        }
        return Gate.of(
                "Someone else approves",
                "Whoever approves wrote nothing of what the approval covers and isn't approved yet.",
                reasons);
    }
}
