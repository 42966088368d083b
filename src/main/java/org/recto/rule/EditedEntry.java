package org.recto.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.refdata.Refdata;

/**
 * The check of an entry that is being edited: the answers are those of a whole check, but only those rules are asked of
 * which an edit changed something that they had read. Not for use by several threads at once.
 */
public final class EditedEntry {

    private final EntryChecker checker;
    private @Nullable Round last;

    EditedEntry(EntryChecker checker) {
        this.checker = checker;
    }

    /** Field constraints and rules on the entry as it is now, against the reference data of this moment. */
    public Check check(Entry now) {
        return checker.againstCurrent(refdata -> checker.ask(now, () -> report(now, refdata, LocalDate.now())));
    }

    /** The report of all rules on a state of the entry, against reference data and as of a day. */
    Report report(Entry now, Refdata refdata, LocalDate day) {
        Others others = checker.others(now);
        Round round = last == null
                ? Round.first(checker.ruleSet(), now, refdata, others, day)
                : last.next(now, refdata, others, day);
        last = round;
        return round.report();
    }

    /** How many rules were asked the last time. */
    int asked() {
        return last == null ? 0 : last.asked();
    }
}
