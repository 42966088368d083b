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
    APPROVED
}
