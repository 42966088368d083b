package org.recto.revision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;

/**
 * An immutable numbered snapshot of an entry.
 *
 * @param number from 1, without a gap
 * @param parent the revision before it, {@code null} for the first
 * @param author who saved it, as they were called then
 * @param why what its author said of it
 * @param sections its sections in their order
 * @param entryHash SHA-256 over the section keys and hashes, lower-case hexadecimal
 * @param chainHash SHA-256 over what {@link Chain} names, lower-case hexadecimal
 */
public record Revision(
        long entryId,
        String accession,
        int number,
        @Nullable Integer parent,
        long authorId,
        String author,
        Instant at,
        String why,
        List<SectionHash> sections,
        String entryHash,
        String chainHash,
        Entry entry) {

    public Revision {
        sections = List.copyOf(sections);
    }
}
