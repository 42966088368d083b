package org.recto.review;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open round as the queue shows it.
 *
 * @param revision the revision submitted last
 * @param submittedBy who submitted it
 * @param openComments comments that nobody resolved yet
 * @param reviewer whose it is, {@code null} while it is nobody's
 * @param errors findings of each severity when the revision was saved
 */
public record QueueRow(
        long roundId,
        long entryId,
        String accession,
        String symbol,
        @Nullable String name,
        int revision,
        ReviewState state,
        String submittedBy,
        Instant submittedAt,
        int openComments,
        @Nullable String reviewer,
        int errors,
        int warnings,
        int notes) {

    private static final Duration PATIENCE = Duration.ofDays(14);

    /** Whether it has waited for a decision for more than two weeks. */
    public boolean isStale(Instant now) {
        return state instanceof ReviewState.InReview
                && submittedAt.plus(PATIENCE).isBefore(now);
    }
}
