package org.recto.review;

import java.time.Instant;

/**
 * Something that happened in a round.
 *
 * @param revision the revision it happened to
 * @param by who did it, as they were called then
 * @param words what they said of it, empty where they said nothing
 */
public record RoundEvent(Act act, int revision, String by, Instant at, String words) {

    /** What happens in a round. */
    public enum Act {
        SUBMIT,
        /** A newer revision was saved while one was in review. */
        SUPERSEDE,
        REQUEST_CHANGES,
        APPROVE,
        /** An editor let a gate that doesn't hold be passed. */
        OVERRIDE_GATE
    }
}
