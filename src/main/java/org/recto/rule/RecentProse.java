package org.recto.rule;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Narratives read lately. A curator changes one narrative at a time, and reading the others again would take most of
 * each check.
 */
final class RecentProse {

    private static final int KEPT = 400;
    private static final int LONGEST_KEPT = 20_000;

    private static final Map<String, ReadText> RECENT = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ReadText> eldest) {
            return size() > KEPT;
        }
    };

    private RecentProse() {}

    static ReadText of(String text) {
        if (text.length() > LONGEST_KEPT) {
            return new ReadText(text);
        }
        synchronized (RECENT) {
            return RECENT.computeIfAbsent(text, ReadText::new);
        }
    }
}
