package org.recto.people;

/** What an account may do. Each is given on its own; none includes another. */
public enum Role {
    /** Reads entries as they were approved. */
    READER,
    /** Edits entries and submits them for review. */
    CURATOR,
    /** Reviews what others wrote. */
    REVIEWER,
    /** Publishes releases. */
    EDITOR,
    /** Invites people and says what they may do. */
    ADMINISTRATOR
}
