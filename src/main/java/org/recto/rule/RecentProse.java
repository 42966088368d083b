package org.recto.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.recto.prose.Mention;

/**
 * Narratives read lately. A curator changes one narrative at a time, and reading the others again would take most of
 * each check.
 */
public final class RecentProse {

    private static final int KEPT = 400;
    private static final int LONGEST_KEPT = 20_000;

    private static final Recent<String, ReadText> RECENT = new Recent<>(KEPT);

    /** What one check reads that nobody will repeat soon. */
    private static final ScopedValue<Map<String, ReadText>> PASSING = ScopedValue.newInstance();

    private RecentProse() {}

    static ReadText of(String text) {
        if (PASSING.isBound()) {
            return PASSING.get().computeIfAbsent(text, ReadText::new);
        }
        return text.length() > LONGEST_KEPT ? new ReadText(text) : RECENT.get(text, ReadText::new);
    }

    /** All that a narrative mentions, in order. */
    public static List<Mention> mentions(String narrative) {
        return of(narrative).prose().mentions();
    }

    /**
     * Checks an entry that won't be checked again soon, among very many: its narratives are kept for as long as that takes,
     * and take nobody else's place.
     */
    static Check passing(Supplier<Check> check) {
        return ScopedValue.where(PASSING, new HashMap<>()).call(check::get);
    }

    static void forget() {
        RECENT.clear();
    }
}
