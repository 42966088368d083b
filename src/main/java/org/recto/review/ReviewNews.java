package org.recto.review;

import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;

/**
 * Something that someone did in a review or with a waiver, or that became of a waiver, and others may want to know of;
 * published in the transaction of the act.
 *
 * @param roundId {@code null} where it is about a waiver
 * @param waiverId {@code null} where it is about a round
 * @param by whose act it was, {@code null} where nobody's
 * @param words what they said, empty where they said nothing
 * @param path the place that it is about
 * @param thread the comment that began what someone commented in, {@code null} where nobody commented
 */
public record ReviewNews(
        What what,
        long entryId,
        @Nullable Long roundId,
        @Nullable Long waiverId,
        int revision,
        @Nullable By by,
        String words,
        @Nullable Path path,
        @Nullable Long thread) {

    public enum What {
        SUBMITTED,
        COMMENTED,
        CHANGES_REQUESTED,
        APPROVED,
        GATE_OVERRIDDEN,
        WAIVER_ASKED,
        WAIVER_COUNTERSIGNED,
        WAIVER_DECLINED,
        WAIVER_FALLEN
    }

    /** Someone as they were called then. */
    public record By(long accountId, String name) {}

    static ReviewNews of(What what, Round round, By by, String words) {
        return new ReviewNews(what, round.entryId(), round.id(), null, round.revision(), by, words, null, null);
    }

    /** @param head the comment that began the thread */
    static ReviewNews commented(Round round, By by, String words, Comment head) {
        return new ReviewNews(
                What.COMMENTED, round.entryId(), round.id(), null, round.revision(), by, words, head.path(), head.id());
    }

    static ReviewNews of(What what, WaiverRows.Held held, @Nullable By by, String words) {
        return new ReviewNews(
                what,
                held.entryId(),
                null,
                held.waiver().id(),
                held.revision(),
                by,
                words,
                held.waiver().waived().place(),
                null);
    }
}
