package org.recto.revision;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.recto.entry.Entry;
import org.springframework.stereotype.Component;

/** What is asked of an entry when it is saved: its fields must hold what they can, and the rules report. */
@Component
public class Checks {

    private final Validator validator;

    Checks(Validator validator) {
        this.validator = validator;
    }

    /** @throws NotSaved.FieldsRefused where fields hold what they can't */
    public CheckReport of(Entry entry) {
        List<NotSaved.Fault> faults = validator.validate(entry).stream()
                .map(Checks::fault)
                .sorted(Comparator.comparing(NotSaved.Fault::field).thenComparing(NotSaved.Fault::message))
                .toList();
        if (!faults.isEmpty()) {
            throw new NotSaved.FieldsRefused(faults);
        }
        return new CheckReport("none", "none", 0, 0, 0, "{\"findings\":[],\"verdicts\":[]}");
    }

    private static NotSaved.Fault fault(ConstraintViolation<Entry> violation) {
        return new NotSaved.Fault(violation.getPropertyPath().toString(), violation.getMessage());
    }
}
