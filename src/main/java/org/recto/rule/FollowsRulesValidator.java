package org.recto.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.refdata.Refdata;
import tools.jackson.databind.JsonNode;

/** Turns a report into violations. */
public final class FollowsRulesValidator implements ConstraintValidator<FollowsRules, Entry> {

    /**
     * What the validator is built with.
     *
     * @param reports where the whole report goes, which violations cannot carry
     */
    record Asked(Refdata refdata, RuleSet ruleSet, ScopedValue<ReportHolder> reports) {}

    /** Takes the report of one validation. */
    static final class ReportHolder {
        private Report report = new Report("", "", java.util.List.of(), java.util.List.of());

        Report report() {
            return report;
        }
    }

    @Override
    public boolean isValid(Entry entry, ConstraintValidatorContext context) {
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        Asked asked = hibernate.getConstraintValidatorPayload(Asked.class);
        Report report = Rules.check(entry, asked.refdata(), asked.ruleSet());
        if (asked.reports().isBound()) {
            asked.reports().get().report = report;
        }
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
