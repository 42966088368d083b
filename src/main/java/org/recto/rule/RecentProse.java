package org.recto.rule;

import java.util.List;
import org.recto.prose.Mention;

/**
 * Narratives read lately. A curator changes one narrative at a time, and reading the others again would take most of
 * each check.
 */
public final class RecentProse {

    private static final int KEPT = 400;
    private static final int LONGEST_KEPT = 20_000;

    private static final Recent<String, ReadText> RECENT = new Recent<>(KEPT);

    private RecentProse() {}

    static ReadText of(String text) {
        return text.length() > LONGEST_KEPT ? new ReadText(text) : RECENT.get(text, ReadText::new);
    }

    /** All that a narrative mentions, in order. */
    public static List<Mention> mentions(String narrative) {
        return of(narrative).prose().mentions();
    }

    static void forget() {
        RECENT.clear();
    }
}
