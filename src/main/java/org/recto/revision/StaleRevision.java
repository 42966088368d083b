package org.recto.revision;

import org.recto.entry.Entry;

/**
 * Someone else saved a revision since the draft's base. Nothing is lost: the draft stays as it is, and all three
 * entries are at hand.
 */
public final class StaleRevision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Revision base;
    private final transient Revision theirs;
    private final transient Entry mine;

    StaleRevision(Revision base, Revision theirs, Entry mine) {
        super("%s saved revision %d while you worked on revision %d. Your draft is kept."
                .formatted(theirs.author(), theirs.number(), base.number()));
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
    }

    /** The revision that the draft goes on from. */
    public Revision base() {
        return base;
    }

    /** The newest revision. */
    public Revision theirs() {
        return theirs;
    }

    /** The draft's entry. */
    public Entry mine() {
        return mine;
    }
}
