package org.recto.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;

/** Turns a report into violations. */
public final class FollowsRulesValidator implements ConstraintValidator<FollowsRules, Entry> {

    /**
     * What the validator is built with.
     *
     * @param rules for whoever asks the validator without a question
     * @param questions what those ask who want the report
     */
    record Asked(Function<Entry, Report> rules, ScopedValue<Question> questions) {}

    /** Asked for the report itself, which violations cannot carry, so that none need be made. */
    static final class Question {
        private final Supplier<Report> rules;
        private @Nullable Report report;

        Question(Supplier<Report> rules) {
            this.rules = rules;
        }

        Report report() {
            return Objects.requireNonNull(report);
        }
    }

    @Override
    public boolean isValid(Entry entry, ConstraintValidatorContext context) {
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        Asked asked = hibernate.getConstraintValidatorPayload(Asked.class);
        if (asked.questions().isBound()) {
            Question question = asked.questions().get();
            question.report = question.rules.get();
            return true;
        }
        Report report = asked.rules().apply(entry);
        if (report.findings().isEmpty()) {
            return true;
        }
        hibernate.disableDefaultConstraintViolation();
        ViolationPath paths = new ViolationPath(EntryJson.tree(entry));
        for (Finding finding : report.findings()) {
            paths.add(
                    hibernate.withDynamicPayload(finding).buildConstraintViolationWithTemplate(finding.message()),
                    finding.path());
        }
        return false;
    }
}
