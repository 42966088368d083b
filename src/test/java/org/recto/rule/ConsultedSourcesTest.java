package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recto.entry.Entry;
import org.recto.refdata.Provenance;
import org.recto.refdata.Refdata;

class ConsultedSourcesTest {

    /** Whatever it shares with other rules was worked out by itself here. */
    @ParameterizedTest
    @MethodSource
    void aRuleNamesTheSameSourcesAmongOthersAsAlone(Rule rule) {
        Entry entry = ExampleEntry.entry();
        assertThat(verdict(Rules.check(entry, Refdata.shipped(), RuleSet.standard()), rule))
                .isEqualTo(verdict(Rules.check(entry, Refdata.shipped(), new RuleSet("one", List.of(rule))), rule));
    }

    static Stream<Rule> aRuleNamesTheSameSourcesAmongOthersAsAlone() {
        return RuleSet.standard().rules().stream();
    }

    @Test
    void aVerdictNamesTheSourcesOfTheRecordsThatItRestsOn() {
        Report report = Rules.check(ExampleEntry.entry(), Refdata.shipped(), RuleSet.standard());
        assertThat(report.sources()).isEqualTo(Refdata.shipped().sources());
        assertThat(sources(report, "prot.in-range")).contains("RefSeq");
        assertThat(sources(report, "var.ref-residue")).contains("RefSeq", "UniProtKB/Swiss-Prot");
        assertThat(sources(report, "bib.year-range")).isEmpty();
    }

    @Test
    void numberingsThatPapersUseAreASourceOfTheVerdictsThatRestOnThem() {
        Entry entry = Entry.begin("CFTR").with(Example.set("/gene/note", "Skipping of exon 9 is in-frame."));
        Report report = Rules.check(entry, Refdata.shipped(), RuleSet.standard());
        assertThat(sources(report, "tx.skip-frame")).contains("RefSeq", "Recto, exon numberings of papers");
        assertThat(sources(report, "tx.exon-count")).doesNotContain("Recto, exon numberings of papers");
    }

    private static Verdict verdict(Report report, Rule rule) {
        return report.verdicts().stream()
                .filter(verdict -> verdict.ruleId().equals(rule.about().id()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sources(Report report, String rule) {
        return report.verdicts().stream()
                .filter(verdict -> verdict.ruleId().equals(rule))
                .flatMap(verdict -> verdict.sources().stream())
                .map(Provenance::source)
                .toList();
    }
}
