package org.recto.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;

/**
 * A remark on a revision in review.
 *
 * @param revision the revision that was in review
 * @param path the place it is on, {@code null} for the whole entry
 * @param quote words of the text at that place that it is on, {@code null} for all of it
 * @param resolvedBy who settled it, {@code null} while nobody has
 */
public record Comment(
        long id,
        long roundId,
        int revision,
        @Nullable Path path,
        @Nullable String quote,
        String text,
        long authorId,
        String author,
        Instant at,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt) {

    public boolean isOpen() {
        return resolvedBy == null;
    }
}
