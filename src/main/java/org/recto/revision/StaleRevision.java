package org.recto.revision;

/**
 * Someone else saved a revision since the draft's base. Nothing is lost: the draft stays as it is, and all three
 * entries are at hand.
 */
public final class StaleRevision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Overtaken overtaken;

    StaleRevision(Overtaken overtaken) {
        super("%s saved revision %d while you worked on revision %d. Your draft is kept."
                .formatted(
                        overtaken.theirs().author(),
                        overtaken.theirs().number(),
                        overtaken.base().number()));
        this.overtaken = overtaken;
    }

    /** The draft and both revisions as they stood when this was found. */
    public Overtaken overtaken() {
        return overtaken;
    }
}
