package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Test;
import org.recto.entry.Entry;
import org.recto.entry.Path;
import org.recto.refdata.Refdata;

class EntryCheckerTest {

    private final EntryChecker checker = new EntryChecker(Refdata::shipped, RuleSet.standard());

    @Test
    void fieldConstraintsAndRulesAreAskedTogether() {
        Entry entry = ExampleEntry.entry()
                .with(Example.set("/protein/features/f1/statedLength", -20))
                .with(Example.set("/protein/features/f3/end", 263));
        Check check = checker.check(entry);
        assertThat(check.faults())
                .containsExactly(
                        new FieldFault(Path.of("/protein/features/f1/statedLength"), "must be greater than 0"));
        assertThat(check.report()).isEqualTo(Rules.check(entry, Refdata.shipped(), RuleSet.standard()));
        assertThat(check.report().findings())
                .extracting(finding -> finding.path().toString())
                .containsExactly("/protein/features/f1/statedLength", "/protein/features/f3/statedLength");
    }

    @Test
    void aGoodEntryHasAReportToo() {
        Check check = checker.check(ExampleEntry.entry());
        assertThat(check)
                .isEqualTo(
                        new Check(List.of(), Rules.check(ExampleEntry.entry(), Refdata.shipped(), RuleSet.standard())));
        assertThat(check.report().verdicts()).hasSameSizeAs(RuleSet.standard().rules());
    }

    @Test
    void theDefaultGroupKnowsNoRules() {
        Entry entry = ExampleEntry.entry().with(Example.set("/protein/features/f3/end", 263));
        assertThat(checker.faults(entry)).isEmpty();
        assertThat(checker.validator().validate(entry)).isEmpty();
    }

    @Test
    void aFindingIsAViolationWithAPathByIndexAndTheFindingWithIt() {
        Entry entry = ExampleEntry.entry()
                .with(Example.set("/gene/transcripts/t1/exons/x5/coding/end", 705))
                .with(Example.add("/bibliography", "{\"id\": \"p9\", \"pmid\": \"12345678\"}"));
        Set<ConstraintViolation<Entry>> violations = checker.validator().validate(entry, Meaning.class);
        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("gene.transcripts[0].exons[4].coding.end", "bibliography[4]");
        List<Finding> findings =
                Rules.check(entry, Refdata.shipped(), RuleSet.standard()).findings();
        assertThat(violations)
                .extracting(violation ->
                        violation.unwrap(HibernateConstraintViolation.class).getDynamicPayload(Finding.class))
                .containsExactlyInAnyOrderElementsOf(findings);
    }

    @Test
    void wordsOfAnEntryAreNoTemplate() {
        String hostile = "{jakarta.validation.constraints.Size.message} ${1+1} \\{x\\} {0}";
        Entry entry = ExampleEntry.entry().with(Example.set("/crossReferences/c5/identifier", hostile));
        assertThat(checker.validator().validate(entry, Meaning.class))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("\"" + hostile + "\" does not have the form of an identifier of UniProt.");
    }

    @Test
    void fieldConstraintsSpeakEnglishEverywhere() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            Entry entry = ExampleEntry.entry().with(Example.set("/protein/length", -1));
            assertThat(new EntryChecker(Refdata::none, RuleSet.standard()).faults(entry))
                    .containsExactly(new FieldFault(Path.of("/protein/length"), "must be greater than 0"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void itCanBeWarmedUp() {
        checker.warmUp();
        assertThat(checker.ruleSet()).isEqualTo(RuleSet.standard());
        assertThat(checker.refdata()).isSameAs(Refdata.shipped());
    }
}
