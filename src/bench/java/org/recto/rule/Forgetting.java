package org.recto.rule;

/** Makes a check begin from nothing, as the first one after the start does: nothing that was read before is kept. */
public final class Forgetting {

    private Forgetting() {}

    /** Forgets all narratives and values that were read. */
    public static void all() {
        RecentProse.forget();
        ReadValues.forget();
    }
}
