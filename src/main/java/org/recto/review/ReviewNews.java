package org.recto.review;

import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;

/**
 * Something that someone did in a review and others may want to know of; published in the transaction of the act.
 *
 * @param byId the account of whoever did it
 * @param words what they said, empty where they said nothing
 * @param path the place that a comment is on
 */
public record ReviewNews(
        What what,
        long entryId,
        long roundId,
        int revision,
        long byId,
        String by,
        String words,
        @Nullable Path path) {

    public enum What {
        SUBMITTED,
        COMMENTED,
        CHANGES_REQUESTED,
        APPROVED
    }
}
