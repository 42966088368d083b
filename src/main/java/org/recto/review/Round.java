package org.recto.review;

import java.util.List;

/**
 * A round of review: from the first submission until a revision is approved, over as many revisions as that takes.
 *
 * @param revision the revision submitted last
 * @param events what happened, the first one first
 */
public record Round(long id, long entryId, int revision, ReviewState state, List<RoundEvent> events) {

    public Round {
        events = List.copyOf(events);
    }

    public boolean isOpen() {
        return !(state instanceof ReviewState.Approved);
    }
}
