package org.recto.rule;

/**
 * Narratives read lately. A curator changes one narrative at a time, and reading the others again would take most of
 * each check.
 */
final class RecentProse {

    private static final int KEPT = 400;
    private static final int LONGEST_KEPT = 20_000;

    private static final Recent<String, ReadText> RECENT = new Recent<>(KEPT);

    private RecentProse() {}

    static ReadText of(String text) {
        return text.length() > LONGEST_KEPT ? new ReadText(text) : RECENT.get(text, ReadText::new);
    }

    static void forget() {
        RECENT.clear();
    }
}
