package org.recto.rule;

import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.refdata.Refdata;
import org.recto.refdata.RefdataUnavailable;
import org.recto.rule.FollowsRulesValidator.Asked;
import org.recto.rule.FollowsRulesValidator.Question;
import tools.jackson.databind.JsonNode;

/**
 * How forms, imports, REST and gates ask about an entry: one Jakarta validator for field constraints and, in the group
 * {@link Meaning}, the rules. For use by any number of threads.
 */
public final class EntryChecker {

    private static final ScopedValue<Question> QUESTIONS = ScopedValue.newInstance();

    private final Supplier<Refdata> refdata;
    private final RuleSet ruleSet;
    private final Function<Entry, @Nullable Others> others;
    private final Validator validator;

    /** @param refdata what there is at the moment; each check asks once and holds on to the answer */
    public EntryChecker(Supplier<Refdata> refdata, RuleSet ruleSet) {
        this(refdata, ruleSet, any -> null);
    }

    /** @param others the entries beside one, {@code null} where none are at hand */
    public EntryChecker(Supplier<Refdata> refdata, RuleSet ruleSet, Function<Entry, @Nullable Others> others) {
        this.refdata = refdata;
        this.others = others;
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
                .constraintValidatorPayload(new Asked(
                        entry -> Rules.check(entry, refdata.get(), ruleSet, others(entry), LocalDate.now()), QUESTIONS))
                .getValidator();
    }

    /** Field constraints and rules, against the reference data of this moment. */
    public Check check(Entry entry) {
        return againstCurrent(current -> check(entry, current));
    }

    /** The same against given reference data, for checks that must agree with each other. */
    public Check check(Entry entry, Refdata against) {
        return ask(entry, () -> Rules.check(entry, against, ruleSet, others(entry), LocalDate.now()));
    }

    /**
     * The same as of a day, by itself: what other entries said on that day is not known any more, and rules on them can't
     * be checked.
     *
     * @throws RefdataUnavailable where the reference data can't be read
     */
    public Check checkAlone(Entry entry, Refdata against, LocalDate day) {
        return ask(entry, () -> Rules.check(entry, against, ruleSet, null, day));
    }

    /** Checks one entry again and again, while it is edited; not for use by several threads at once. */
    public EditedEntry edited() {
        return new EditedEntry(this);
    }

    /** Reference data may go while they are read; whoever asks then is answered from those that took their place. */
    Check againstCurrent(Function<Refdata, Check> check) {
        Refdata asked = refdata.get();
        try {
            return check.apply(asked);
        } catch (RefdataUnavailable e) {
            Refdata now = refdata.get();
            if (now == asked) {
                throw e;
            }
            return check.apply(now);
        }
    }

    /** Field constraints, and what a question to the rules comes to. */
    Check ask(Entry entry, Supplier<Report> rules) {
        Question question = new Question(rules);
        try {
            Set<jakarta.validation.ConstraintViolation<Entry>> violations = ScopedValue.where(QUESTIONS, question)
                    .call(() -> validator.validate(entry, Default.class, Meaning.class));
            return new Check(faults(violations, entry), question.report());
        } catch (ValidationException e) {
            throw e.getCause() instanceof RefdataUnavailable cause ? cause : e;
        }
    }

    /** Field constraints alone: what must hold before a revision is saved. */
    public List<FieldFault> faults(Entry entry) {
        return faults(validator.validate(entry), entry);
    }

    /** The validator itself, for whoever asks in Jakarta's own words. */
    public Validator validator() {
        return validator;
    }

    /** The entries beside one, as this checker knows them. */
    @Nullable
    Others others(Entry entry) {
        return others.apply(entry);
    }

    /** Field constraints and rules on an entry among others that are given. */
    public Check checkAmong(Entry entry, Others beside) {
        return againstCurrent(
                current -> ask(entry, () -> Rules.check(entry, current, ruleSet, beside, LocalDate.now())));
    }

    /** The same against given reference data, for checks of very many entries. */
    public Check checkAmong(Entry entry, Refdata against, Others beside) {
        return RecentProse.passing(
                () -> ask(entry, () -> Rules.check(entry, against, ruleSet, beside, LocalDate.now())));
    }

    /** The reference data of this moment. */
    public Refdata refdata() {
        return refdata.get();
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
