package org.recto.workbench.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.review.RoundEvent;
import org.recto.revision.RevisionSummary;
import org.recto.workbench.words.Words;

/**
 * What a reviewer compares the revision in review with.
 *
 * @param revision the number of an earlier revision, {@code null} for nothing: the entry is read whole
 */
record Since(@Nullable Integer revision, String words) {

    /** As the address asks, or else where this reviewer's work begins: the first of {@link #offered}. */
    static Since of(Reading.Review review, @Nullable String asked) {
        List<Since> offered = offered(review);
        return offered.stream()
                .filter(since -> since.address().equals(asked))
                .findFirst()
                .orElse(offered.getFirst());
    }

    /** Since changes were requested, since the last approval, since any other revision, and the entry whole. */
    static List<Since> offered(Reading.Review review) {
        List<Since> offered = new ArrayList<>();
        int now = review.revision().number();
        List<RevisionSummary> earlier = review.history().stream()
                .filter(revision -> revision.number() < now)
                .sorted(Comparator.comparing(revision -> rank(revision, review)))
                .toList();
        for (RevisionSummary revision : earlier) {
            offered.add(new Since(
                    revision.number(),
                    Words.say(
                            wasSentBack(revision, review)
                                    ? "review.sinceSentBack"
                                    : revision.approved() ? "review.sinceApproved" : "review.since",
                            revision.number())));
        }
        boolean known = earlier.stream().anyMatch(revision -> revision.approved() || wasSentBack(revision, review));
        offered.add(known ? offered.size() : 0, new Since(null, Words.say("review.whole")));
        return offered;
    }

    private static int rank(RevisionSummary revision, Reading.Review review) {
        return wasSentBack(revision, review) ? 0 : revision.approved() ? 1 : 2;
    }

    private static boolean wasSentBack(RevisionSummary revision, Reading.Review review) {
        return review.round() != null
                && review.round().events().stream()
                        .anyMatch(event ->
                                event.act() == RoundEvent.Act.REQUEST_CHANGES && event.revision() == revision.number());
    }

    String address() {
        return revision == null ? "nothing" : revision.toString();
    }
}
