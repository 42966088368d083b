package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.rule.Verdict.Answer;

/** Holds every rule to what its own file says. A new rule needs nothing here. */
class RuleExamplesTest {

    private static final RuleSet RULES = RuleSet.standard();

    @TestFactory
    Stream<DynamicTest> everyRuleSaysWhatItIs() {
        return RULES.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.about().id(), () -> {
                    About about = rule.about();
                    String in = rule.getClass().getSimpleName() + ": ";
                    assertThat(about.id())
                            .as(
                                    in
                                            + "give @About an id of a family, a point and words with hyphens, such as prot.in-range")
                            .matches("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*");
                    assertThat(about.title())
                            .as(in + "write the title as a sentence with a point")
                            .matches("\\p{Lu}.+\\.");
                    assertThat(about.why())
                            .as(in + "say in why what it means to a curator")
                            .matches("(?s)\\p{Lu}.+\\.");
                    assertThat(about.source())
                            .as(in + "say in source what the rule rests on")
                            .isNotBlank();
                    assertThat(rule.examples())
                            .as(in + "add accepts(\"…\", edits) to its examples, something that is right")
                            .anyMatch(Example::accepted);
                    assertThat(rule.examples())
                            .as(in + "add flags(\"…\", edits) to its examples, something that it finds")
                            .anyMatch(example -> !example.accepted());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleComesOutAsItSays() {
        return RULES.rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.about().id() + ": " + example.label(), () -> comesOut(rule, example))));
    }

    private static void comesOut(Rule rule, Example example) {
        Report report = report(example, example.entry());
        Answer answer = answer(rule, example);
        String name = rule.about().id() + ": " + example.label();
        if (example.accepted()) {
            assertThat(answer).as(name).isNotIn(Answer.VIOLATED, Answer.FAILED);
        } else {
            assertThat(answer).as(name).isEqualTo(Answer.VIOLATED);
            assertThat(report.findings())
                    .as(name + ", one cause and so one finding: no other rule speaks of it")
                    .extracting(Finding::ruleId)
                    .containsOnly(rule.about().id());
        }
    }

    @TestFactory
    Stream<DynamicTest> aFixThatIsMadeSettlesItsFinding() {
        return RULES.rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .filter(example -> !example.accepted())
                        .map(example -> DynamicTest.dynamicTest(
                                rule.about().id() + ": " + example.label(), () -> settles(example))));
    }

    private static void settles(Example example) {
        Entry entry = example.entry();
        for (Finding finding : report(example, entry).findings()) {
            for (Fix fix : finding.fixes()) {
                Entry mended = entry;
                for (Edit edit : fix.edits()) {
                    mended = mended.with(edit);
                }
                assertThat(report(example, mended).findings())
                        .as(fix.label())
                        .extracting(Finding::fingerprint)
                        .doesNotContain(finding.fingerprint());
            }
        }
    }

    private static Report report(Example example, Entry entry) {
        return Rules.check(entry, ExampleRefdata.REFDATA, RULES, example.others(), LocalDate.now());
    }

    @Test
    void theExampleEntryHasNothingToFind() {
        Report report = Rules.check(ExampleEntry.entry(), ExampleRefdata.REFDATA, RULES);
        assertThat(report.findings()).isEmpty();
        assertThat(report.verdicts()).extracting(Verdict::answer).doesNotContain(Answer.FAILED);
    }

    @TestFactory
    Stream<DynamicTest> everyRuleAcceptsSomethingThatItLookedAt() {
        return RULES.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.about().id(),
                        () -> assertThat(rule.examples().stream()
                                        .filter(Example::accepted)
                                        .map(example -> answer(rule, example)))
                                .as(
                                        "one accepts(…) should hold something that %s compares",
                                        rule.about().id())
                                .contains(Answer.SATISFIED)));
    }

    private static Answer answer(Rule rule, Example example) {
        return report(example, example.entry()).verdicts().stream()
                .filter(verdict -> verdict.ruleId().equals(rule.about().id()))
                .map(Verdict::answer)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noTwoRulesShareAnId() {
        assertThat(RULES.rules()).extracting(rule -> rule.about().id()).doesNotHaveDuplicates();
    }
}
