package org.recto.rule;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.refdata.Refdata;
import org.recto.rule.FollowsRulesValidator.Asked;
import org.recto.rule.FollowsRulesValidator.ReportHolder;
import tools.jackson.databind.JsonNode;

/**
 * How forms, imports, REST and gates ask about an entry: one Jakarta validator for field constraints and, in the group
 * {@link Meaning}, the rules. For use by any number of threads.
 */
public final class EntryChecker {

    private static final ScopedValue<ReportHolder> REPORTS = ScopedValue.newInstance();

    private final Refdata refdata;
    private final RuleSet ruleSet;
    private final Validator validator;

    public EntryChecker(Refdata refdata, RuleSet ruleSet) {
        this.refdata = refdata;
        this.ruleSet = ruleSet;
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(Entry.class).constraint(new GenericConstraintDef<>(FollowsRules.class).groups(Meaning.class));
        this.validator = configuration
                .addMapping(mapping)
                .messageInterpolator(new VerbatimFindings())
                .buildValidatorFactory()
                .unwrap(HibernateValidatorFactory.class)
                .usingContext()
                .constraintValidatorPayload(new Asked(refdata, ruleSet, REPORTS))
                .getValidator();
    }

    /** Field constraints and rules. */
    public Check check(Entry entry) {
        ReportHolder holder = new ReportHolder();
        Set<jakarta.validation.ConstraintViolation<Entry>> violations =
                ScopedValue.where(REPORTS, holder).call(() -> validator.validate(entry, Default.class, Meaning.class));
        return new Check(faults(violations, entry), holder.report());
    }

    /** Field constraints alone: what must hold before a revision is saved. */
    public List<FieldFault> faults(Entry entry) {
        return faults(validator.validate(entry), entry);
    }

    /** The validator itself, for whoever asks in Jakarta's own words. */
    public Validator validator() {
        return validator;
    }

    public Refdata refdata() {
        return refdata;
    }

    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** Checks the book's example, so that the first curator does not wait for classes to load. */
    public void warmUp() {
        check(ExampleEntry.entry());
    }

    private static List<FieldFault> faults(Set<jakarta.validation.ConstraintViolation<Entry>> violations, Entry entry) {
        if (violations.isEmpty()) {
            return List.of();
        }
        JsonNode tree = EntryJson.tree(entry);
        return violations.stream()
                .filter(violation -> !(violation.getConstraintDescriptor().getAnnotation() instanceof FollowsRules))
                .map(violation ->
                        new FieldFault(ViolationPath.of(violation.getPropertyPath(), tree), violation.getMessage()))
                .sorted(Comparator.comparing((FieldFault fault) -> fault.path().toString())
                        .thenComparing(FieldFault::message))
                .toList();
    }
}
