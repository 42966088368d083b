package org.recto.rule;

import java.util.List;

/**
 * Everything that is to be said of an entry.
 *
 * @param faults values that break field constraints, by path
 */
public record Check(List<FieldFault> faults, Report report) {

    public Check {
        faults = List.copyOf(faults);
    }
}
