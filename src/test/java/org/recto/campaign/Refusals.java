package org.recto.campaign;

import org.recto.release.NotPublished;
import org.recto.review.GatesUnsatisfied;
import org.recto.review.NotNow;
import org.recto.revision.DraftGone;
import org.recto.revision.NoSuchEntry;
import org.recto.revision.NotSaved;
import org.recto.revision.StaleRevision;

/** Answers of Recto that say no, as they may while others work on the same things. */
final class Refusals {

    private Refusals() {}

    static boolean isOne(RuntimeException e) {
        return e instanceof NotSaved
                || e instanceof StaleRevision
                || e instanceof DraftGone
                || e instanceof NoSuchEntry
                || e instanceof NotNow
                || e instanceof GatesUnsatisfied
                || e instanceof NotPublished;
    }
}
