package org.recto.revision;

import org.recto.entry.Entry;

/**
 * A draft that someone else's save came before.
 *
 * @param base the revision that the draft goes on from
 * @param theirs the newest revision
 * @param mine the draft's entry
 */
public record Overtaken(Revision base, Revision theirs, Entry mine) {}
