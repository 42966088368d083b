package org.recto.revision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;

/**
 * One curator's work on an entry, as it stands.
 *
 * @param accession {@code null} until the entry's first save
 * @param baseRevision the revision it goes on from, {@code null} where there is none yet
 * @param base the entry as of that revision, or as it was begun
 * @param entry the entry as the curator has it
 * @param edits how many steps its log holds up to where it stands
 */
public record Draft(
        long id,
        long entryId,
        @Nullable String accession,
        @Nullable Integer baseRevision,
        Entry base,
        Entry entry,
        int edits,
        boolean canUndo,
        boolean canRedo,
        Instant editedAt) {}
