package org.recto.revision;

/**
 * Told within the transaction that saves a revision, so that what rests on the entry's newest revision can follow it.
 *
 * @param revision the revision
 */
public record RevisionSaved(Revision revision) {}
