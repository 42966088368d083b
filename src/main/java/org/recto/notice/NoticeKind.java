package org.recto.notice;

/** What someone may be told of. */
public enum NoticeKind {
    /** A revision waits for a reviewer. */
    SUBMITTED,
    /** Someone commented on a revision in whose review one takes part. */
    COMMENTED,
    /** A reviewer asks for changes. */
    CHANGES_REQUESTED,
    /** A revision was approved. */
    APPROVED,
    /** An editor let a gate be passed that doesn't hold. */
    GATE_OVERRIDDEN,
    /** A waiver waits for a reviewer's countersignature. */
    WAIVER_ASKED,
    /** A waiver that one gave was countersigned. */
    WAIVER_COUNTERSIGNED,
    /** A waiver that one gave was declined. */
    WAIVER_DECLINED,
    /** A waiver that one gave or countersigned was taken back, ran out or lost its finding. */
    WAIVER_FALLEN;

    /** Whether it is told to everyone who may act on it, not to those alone who take part. */
    boolean isForAllReviewers() {
        return this == SUBMITTED || this == WAIVER_ASKED;
    }
}
