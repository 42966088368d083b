package org.recto.rule;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Findings of one rule on one entry beyond those that anybody would read: they are counted, and one finding tells of them. */
final class Beyond {

    private int number;
    private Severity gravest = Severity.NOTE;
    private @Nullable FindingBuilder first;
    private @Nullable FindingBuilder last;

    void add(FindingBuilder finding) {
        weigh();
        number++;
        first = first == null ? finding : first;
        last = finding;
    }

    /** How grave a finding is stands fast when the next one is begun. */
    private void weigh() {
        if (last != null && last.severity().compareTo(gravest) < 0) {
            gravest = last.severity();
        }
    }

    /** Stands where the first of them would and is as grave as the gravest. */
    @Nullable
    FindingBuilder summary(Stamp stamp, int told) {
        if (first == null || first.places().isEmpty()) {
            return null;
        }
        weigh();
        return new FindingBuilder(stamp, stamp.ruleId())
                .at(first.places().getFirst())
                .as(gravest)
                .message(String.format(
                        Locale.ENGLISH,
                        "And %,d more of the same kind: they are listed once there are fewer than %,d.",
                        number,
                        told))
                .working("%s found, the first %s of them listed", told + number, told);
    }
}
