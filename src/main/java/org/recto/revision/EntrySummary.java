package org.recto.revision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as lists show it: by its newest revision that the person may see.
 *
 * @param accession {@code null} for an entry that the person began and didn't save yet
 * @param revision {@code null} likewise
 * @param state where that revision stands in review: {@code IN_PREPARATION}, {@code IN_REVIEW},
 *     {@code CHANGES_REQUESTED} or {@code APPROVED}
 * @param errors findings of each severity when it was saved
 * @param changedAt when it was saved, or the draft edited
 * @param changedBy who saved it
 * @param myDraft whether the person has a draft on it
 */
public record EntrySummary(
        long id,
        @Nullable String accession,
        String symbol,
        @Nullable String name,
        @Nullable Integer revision,
        String state,
        int errors,
        int warnings,
        int notes,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        boolean myDraft) {}
