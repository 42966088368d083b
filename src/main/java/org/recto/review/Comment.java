package org.recto.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.Path;

/**
 * A remark on a revision in review, or an answer to one.
 *
 * @param revision the revision that was in review
 * @param path the place it is on, {@code null} for the whole entry
 * @param quote words of the text at that place that it is on, {@code null} for all of it
 * @param replyTo the comment that it answers, {@code null} where it begins a thread
 * @param suggestion edits that it suggests, none where it only says something
 * @param standing what was done about it
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
        @Nullable Long replyTo,
        List<Edit> suggestion,
        Standing standing) {

    /**
     * What was done about a comment.
     *
     * @param doneBy the author who says that it is dealt with and asks for another look, {@code null} where nobody does
     *     or someone answered since
     * @param takenBy the curator who took its suggestion, {@code null} where nobody did
     * @param resolvedBy who settled it, {@code null} while nobody has
     */
    public record Standing(
            @Nullable String doneBy,
            @Nullable String takenBy,
            @Nullable String resolvedBy,
            @Nullable Instant resolvedAt) {}

    public Comment {
        suggestion = List.copyOf(suggestion);
    }

    /** Whether it waits to be settled; an answer never does. */
    public boolean isOpen() {
        return replyTo == null && standing.resolvedBy() == null;
    }
}
