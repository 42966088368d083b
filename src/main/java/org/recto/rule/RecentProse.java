package org.recto.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import org.recto.prose.Prose;

/**
 * Narratives read lately. A curator changes one narrative at a time, and reading the others again would take most of
 * each check.
 */
final class RecentProse {

    private static final int KEPT = 400;
    private static final int LONGEST_KEPT = 20_000;

    private static final Map<String, Prose> RECENT = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Prose> eldest) {
            return size() > KEPT;
        }
    };

    private RecentProse() {}

    static Prose of(String text) {
        if (text.length() > LONGEST_KEPT) {
            return Prose.read(text);
        }
        synchronized (RECENT) {
            Prose known = RECENT.get(text);
            if (known != null) {
                return known;
            }
        }
        Prose read = Prose.read(text);
        synchronized (RECENT) {
            RECENT.put(text, read);
        }
        return read;
    }
}
