package org.recto.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.refdata.Refdata;
import tools.jackson.databind.JsonNode;

/** Turns a report into violations. */
public final class FollowsRulesValidator implements ConstraintValidator<FollowsRules, Entry> {

    /**
     * What the validator is built with.
     *
     * @param refdata for whoever asks the validator without a question
     * @param questions what is asked, and where the whole report goes, which violations cannot carry
     */
    record Asked(Supplier<Refdata> refdata, RuleSet ruleSet, ScopedValue<Question> questions) {}

    /** One validation: against which data and as of which day, and the report that comes of it. */
    static final class Question {
        private final Refdata refdata;
        private final LocalDate day;
        private @Nullable Report report;

        Question(Refdata refdata, LocalDate day) {
            this.refdata = refdata;
            this.day = day;
        }

        Report report() {
            return Objects.requireNonNull(report);
        }
    }

    @Override
    public boolean isValid(Entry entry, ConstraintValidatorContext context) {
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        Asked asked = hibernate.getConstraintValidatorPayload(Asked.class);
        Question question = asked.questions().isBound()
                ? asked.questions().get()
                : new Question(asked.refdata().get(), LocalDate.now());
        Report report = Rules.check(entry, question.refdata, asked.ruleSet(), question.day);
        question.report = report;
        if (report.findings().isEmpty()) {
            return true;
        }
        hibernate.disableDefaultConstraintViolation();
        JsonNode tree = EntryJson.tree(entry);
        for (Finding finding : report.findings()) {
            ViolationPath.add(
                    hibernate.withDynamicPayload(finding).buildConstraintViolationWithTemplate(finding.message()),
                    finding.path(),
                    tree);
        }
        return false;
    }
}
