package org.recto.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open round as the queue shows it.
 *
 * @param revision the revision submitted last
 * @param submittedBy who submitted it
 * @param openComments comments that nobody resolved yet
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
        int errors,
        int warnings,
        int notes) {}
