package org.recto.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a section of an entry's newest revision is approved.
 *
 * @param key the section's place in the entry, {@code protein} or {@code diseases/d2}
 * @param hash SHA-256 of its content
 * @param grant the approval that holds, or the latest one that held
 * @param whyNot a sentence that says why no approval holds, {@code null} where one does
 */
public record SectionApproval(
        String key,
        String hash,
        @Nullable Grant grant,
        @Nullable String whyNot) {

    public boolean holds() {
        return whyNot == null;
    }

    /**
     * An approval of a section.
     *
     * @param revision the revision that was approved
     * @param by who approved it, as they were called then
     */
    public record Grant(long roundId, int revision, String by, Instant at) {}
}
