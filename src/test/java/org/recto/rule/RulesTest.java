package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.Path;
import org.recto.refdata.Refdata;
import org.recto.rule.Verdict.Answer;

class RulesTest {

    private static final Entry FLAWED = ExampleEntry.entry()
            .with(Example.set("/crossReferences/c5/identifier", "P16871X"))
            .with(Example.clear("/diseases/d2/name"))
            .with(Example.set("/protein/features/f3/end", 263))
            .with(Example.clear("/diseases/d1/name"));

    @Test
    void findingsStandInTheOrderOfTheEntry() {
        assertThat(check(FLAWED).findings())
                .extracting(finding -> finding.path().toString())
                .containsExactly(
                        "/protein/features/f3/statedLength",
                        "/diseases/d1/name",
                        "/diseases/d2/name",
                        "/crossReferences/c5/identifier");
    }

    @Test
    void aReorderingMovesFindingsAndLeavesTheirFingerprints() {
        Entry reordered = FLAWED.with(new Edit.Move(Path.of("/diseases/d2"), "d1"));
        assertThat(check(reordered).findings())
                .extracting(finding -> finding.path().toString())
                .containsSubsequence("/diseases/d2/name", "/diseases/d1/name");
        assertThat(check(reordered).findings())
                .containsExactlyInAnyOrderElementsOf(check(FLAWED).findings());
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        assertThat(check(FLAWED)).isEqualTo(check(FLAWED));
    }

    @Test
    void aValueOfTheWorkingChangesTheFingerprint() {
        String before = check(FLAWED).findings().getFirst().fingerprint();
        String after = check(FLAWED.with(Example.set("/protein/features/f3/end", 262)))
                .findings()
                .getFirst()
                .fingerprint();
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void equalTwinsAreToldApartByTheirOrdinal() {
        Entry twice = ExampleEntry.entry()
                .with(Example.set("/diseases/d1/note", "Once (Nemo et al., 2009) and once more (Nemo et al., 2009)."));
        assertThat(check(twice).findings())
                .hasSize(2)
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates();
    }

    @Test
    void aRuleThatCrashesFailsAlone() {
        Report report = Rules.check(FLAWED, Refdata.shipped(), with(new Crashing()));
        assertThat(report.verdicts())
                .contains(new Verdict(
                        "test.crash",
                        1,
                        Answer.FAILED,
                        "it met java.lang.IllegalStateException",
                        List.of(),
                        List.of()));
        assertThat(report.findings().getFirst().message())
                .isEqualTo("The rule test.crash could not judge this entry; this is a mistake of Recto's.");
        assertThat(report.findings()).hasSize(1 + check(FLAWED).findings().size());
    }

    @Test
    void aRuleThatRecursesWithoutEndFailsAlone() {
        Report report = Rules.check(FLAWED, Refdata.shipped(), with(new Bottomless()));
        assertThat(report.verdicts())
                .contains(new Verdict(
                        "test.bottomless",
                        1,
                        Answer.FAILED,
                        "it met java.lang.StackOverflowError",
                        List.of(),
                        List.of()));
    }

    @Test
    void aRuleThatExceedsItsBudgetFailsAlone() {
        Report report = Rules.check(FLAWED, Refdata.shipped(), with(new Endless()));
        assertThat(report.verdicts())
                .contains(new Verdict(
                        "test.endless", 1, Answer.FAILED, "it took more than 1000000 steps", List.of(), List.of()));
    }

    @Test
    void memoryThatRanOutIsNoRulesFailure() {
        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> Rules.check(FLAWED, Refdata.shipped(), with(new Insatiable())));
        EntryChecker checker = new EntryChecker(Refdata::shipped, with(new Insatiable()));
        assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> checker.check(FLAWED));
    }

    @Test
    void ofVeryManyFindingsTheFirstAreListedAndTheOthersCounted() {
        List<Finding> findings = Rules.check(ExampleEntry.entry(), Refdata.shipped(), with(new Talkative()))
                .findings();
        assertThat(findings).hasSize(Inspection.MOST_FINDINGS + 1);
        assertThat(findings.getLast().message())
                .isEqualTo("And 2,500 more of the same kind: they are listed once there are fewer than 1,000.");
        assertThat(findings.getLast().working()).isEqualTo("3500 found, the first 1000 of them listed");
        assertThat(findings.getLast().severity()).isEqualTo(Severity.WARNING);
        assertThat(findings.getLast().path()).isEqualTo(Path.of("/diseases/d2/note"));
    }

    @Test
    void ofAFindingOfEndlessWordsTheBeginningIsShown() {
        Finding finding = Rules.check(ExampleEntry.entry(), Refdata.shipped(), with(new LongWinded()))
                .findings()
                .getFirst();
        assertThat(finding.message()).hasSizeLessThan(2_100).endsWith("(of 5000 characters the first 2000)");
        assertThat(finding.working()).hasSizeLessThan(4_100);
        assertThat(finding.places()).hasSize(1_001);
        assertThat(finding.paths()).hasSize(2);
    }

    @Test
    void withoutReferenceDataTheRulesSayThatTheyCannotCheck() {
        Report report = Rules.check(ExampleEntry.entry(), Refdata.none(), RuleSet.standard());
        assertThat(report.findings()).isEmpty();
        assertThat(report.refdataVersion()).isEqualTo("none");
        assertThat(report.verdicts())
                .filteredOn(verdict -> verdict.ruleId().equals("prot.length-agrees"))
                .containsExactly(new Verdict(
                        "prot.length-agrees",
                        2,
                        Answer.NOT_CHECKABLE,
                        "The reference data hold no transcript NM_002185.5.",
                        List.of(),
                        List.of(Path.of("/figures"), Path.of("/gene"), Path.of("/identity"), Path.of("/protein"))));
    }

    @Test
    void anEntryJustBegunHasNothingToFind() {
        Report report = check(Entry.begin("IL7R"));
        assertThat(report.findings()).isEmpty();
        assertThat(report.verdicts())
                .filteredOn(verdict -> !verdict.ruleId().startsWith("x.")) // other entries are not at hand
                .extracting(Verdict::answer)
                .isSubsetOf(Answer.NOT_APPLICABLE, Answer.SATISFIED);
    }

    @Test
    void theDayIsThatOfTheCheck() {
        Entry entry = ExampleEntry.entry();
        assertThat(Rules.check(entry, Refdata.shipped(), RuleSet.standard(), LocalDate.of(2010, 12, 31))
                        .findings())
                .extracting(Finding::ruleId)
                .contains("bib.year-range");
    }

    @Test
    void theVersionOfARuleSetIsThatOfItsAnswers() {
        RuleSet standard = RuleSet.standard();
        assertThat(new RuleSet("recto", standard.rules().reversed()).version()).isEqualTo(standard.version());
        assertThat(with(new Crashing()).version()).isNotEqualTo(standard.version());
        assertThat(standard.rule("prot.in-range")).isPresent();
        assertThat(standard.rule("prot.nothing")).isEmpty();
    }

    private static Report check(Entry entry) {
        return Rules.check(entry, Refdata.shipped(), RuleSet.standard());
    }

    private static RuleSet with(Rule rule) {
        return new RuleSet(
                "recto",
                java.util.stream.Stream.concat(RuleSet.standard().rules().stream(), java.util.stream.Stream.of(rule))
                        .toList());
    }

    private abstract static class Untold implements Rule {
        @Override
        public List<Example> examples() {
            return List.of();
        }
    }

    @About(id = "test.crash", severity = Severity.ERROR, title = "", why = "", source = "")
    private static final class Crashing extends Untold {
        @Override
        public void inspect(Inspection inspection) {
            inspection.finding("lost");
            throw new IllegalStateException("on purpose");
        }
    }

    @About(id = "test.bottomless", severity = Severity.ERROR, title = "", why = "", source = "")
    private static final class Bottomless extends Untold {
        @Override
        @SuppressWarnings("InfiniteRecursion")
        public void inspect(Inspection inspection) {
            inspect(inspection);
        }
    }

    @About(id = "test.insatiable", severity = Severity.ERROR, title = "", why = "", source = "")
    private static final class Insatiable extends Untold {
        @Override
        public void inspect(Inspection inspection) {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    /** Its first findings are notes, and one of those beyond is a warning. */
    @About(id = "test.talkative", severity = Severity.ERROR, title = "", why = "", source = "")
    private static final class Talkative extends Untold {
        @Override
        public void inspect(Inspection inspection) {
            for (int i = 0; i < 3_500; i++) {
                inspection
                        .finding("a" + i)
                        .at(Path.of(i < 1_000 ? "/diseases/d1/note" : "/diseases/d2/note"))
                        .as(i == 3_000 ? Severity.WARNING : Severity.NOTE);
            }
        }
    }

    @About(id = "test.long-winded", severity = Severity.ERROR, title = "", why = "", source = "")
    private static final class LongWinded extends Untold {
        @Override
        public void inspect(Inspection inspection) {
            FindingBuilder finding =
                    inspection.finding("a").message("b".repeat(5_000)).working("%s", "\ud83d\ude00".repeat(5_000));
            for (int i = 0; i < 3_500; i++) {
                finding.at(Path.of(i < 3_000 ? "/identity/note" : "/identity/localOrder"));
            }
        }
    }

    @About(id = "test.endless", severity = Severity.ERROR, title = "", why = "", source = "")
    private static final class Endless extends Untold {
        @Override
        public void inspect(Inspection inspection) {
            while (true) {
                inspection.step();
            }
        }
    }
}
