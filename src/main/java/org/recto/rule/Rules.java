package org.recto.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.refdata.Refdata;
import org.recto.refdata.RefdataUnavailable;

/** Asks rules about an entry. */
public final class Rules {

    private Rules() {}

    /** Asks every rule of a set, as of today. */
    public static Report check(Entry entry, Refdata refdata, RuleSet ruleSet) {
        return check(entry, refdata, ruleSet, LocalDate.now());
    }

    /**
     * Asks every rule of a set, as of a day. The same arguments give the same report.
     *
     * @throws RefdataUnavailable where reference data can't be read, which is no rule's fault
     */
    public static Report check(Entry entry, Refdata refdata, RuleSet ruleSet, LocalDate day) {
        return check(entry, refdata, ruleSet, null, day);
    }

    /**
     * The same among other entries.
     *
     * @param others {@code null} where none are at hand
     */
    public static Report check(Entry entry, Refdata refdata, RuleSet ruleSet, @Nullable Others others, LocalDate day) {
        return Round.first(ruleSet, entry, refdata, others, day).report();
    }
}
