package org.recto.revision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;

/**
 * A draft as a list shows it.
 *
 * @param symbol the entry's symbol, as begun where it was never saved
 * @param baseRevision the revision it goes on from
 * @param newestRevision the entry's newest revision; where it differs from the base someone else saved meanwhile
 * @param at when it was edited last, or discarded
 * @param lastPlace the place that was edited last, {@code null} where nothing was
 */
public record DraftSummary(
        long id,
        long entryId,
        @Nullable String accession,
        String symbol,
        @Nullable Integer baseRevision,
        @Nullable Integer newestRevision,
        int edits,
        Instant at,
        @Nullable Path lastPlace) {}
