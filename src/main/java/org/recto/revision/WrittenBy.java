package org.recto.revision;

import java.time.Instant;

/**
 * Who brought something into an entry: the revision, and who saved it, when and why.
 *
 * @param author as they were called then
 */
public record WrittenBy(int revision, String author, Instant at, String why) {}
