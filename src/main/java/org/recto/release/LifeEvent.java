package org.recto.release;

import java.time.Instant;

/**
 * Something that happened to an entry.
 *
 * @param revision the one that was saved, reviewed or released
 * @param who did it, as they were called then
 * @param words why a revision was saved, or the name of a release; otherwise empty
 */
public record LifeEvent(Kind kind, int revision, Instant at, String who, String words) {

    /** What happened. */
    public enum Kind {
        SAVED,
        SUBMIT,
        REQUEST_CHANGES,
        APPROVE,
        RELEASED
    }
}
