package org.recto.notice;

/**
 * How someone wants to be told of something.
 *
 * @param here in the application
 */
public record NoticeChoice(NoticeKind kind, boolean here, boolean mail) {}
