package org.recto.bench;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.intake.AtlasCards;
import org.recto.refdata.Refdata;
import org.recto.rule.Check;
import org.recto.rule.EditedEntry;
import org.recto.rule.EntryChecker;
import org.recto.rule.Forgetting;
import org.recto.rule.Report;
import org.recto.rule.RuleSet;
import org.recto.rule.Rules;

/**
 * What a check of a whole card costs, beside reading the same card's JSON and beside a plain traversal of the same
 * records by Hibernate Validator. {@code ./recto bench} runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CheckBenchmark {

    @Param("db/demo/IL7R.txt")
    String card;

    private Entry entry;
    private Refdata refdata;
    private RuleSet ruleSet;
    private Validator fieldConstraints;
    private EntryChecker checker;
    private EditedEntry edited;
    private Entry withOtherField;
    private Entry withOtherNarrative;
    private boolean odd;

    @Setup
    public void read() throws IOException {
        entry = AtlasCards.read(Files.readString(Path.of(card))).entry();
        refdata = Refdata.shipped();
        ruleSet = RuleSet.standard();
        checker = new EntryChecker(() -> refdata, ruleSet);
        edited = checker.edited();
        DiseaseAssociation disease = entry.diseases().stream()
                .filter(any -> any.note() != null)
                .findFirst()
                .orElseThrow();
        withOtherField = entry.with(new Edit.Set(org.recto.entry.Path.of("/protein/length"), EntryJson.value(458)));
        withOtherNarrative = entry.with(new Edit.Set(
                org.recto.entry.Path.of("/diseases").then(disease.id()).then("note"),
                EntryJson.text(disease.note() + " This is so.")));
        fieldConstraints = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /** Every rule; what the narratives mention was read by the checks before, as it is while a curator types. */
    @Benchmark
    public Report fullCheck() {
        return Rules.check(entry, refdata, ruleSet);
    }

    /** Every rule, with all texts and values read anew. */
    @Benchmark
    public Report fromScratch() {
        Forgetting.all();
        return Rules.check(entry, refdata, ruleSet);
    }

    /** Field constraints and rules, each rule asked: what an edit cost without the answers of the check before it. */
    @Benchmark
    public Check wholeCheck() {
        return checker.check(entry);
    }

    /** The same after the protein's length was changed, and back again. */
    @Benchmark
    public Check afterFieldEdit() {
        odd = !odd;
        return edited.check(odd ? withOtherField : entry);
    }

    /** The same after a disease's narrative got a sentence more, and back again. */
    @Benchmark
    public Check afterNarrativeEdit() {
        odd = !odd;
        return edited.check(odd ? withOtherNarrative : entry);
    }

    /** The field constraints alone: Hibernate Validator's walk through the same records. */
    @Benchmark
    public Object plainTraversal() {
        return fieldConstraints.validate(entry);
    }
}
