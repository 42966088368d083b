package org.recto.rule.mutations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.refdata.Refdata;
import org.recto.rule.Finding;
import org.recto.rule.RuleSet;
import org.recto.rule.Rules;
import org.recto.rule.Severity;

class LevelsAgreeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In melanoma c.1799T>A (p.Val600Glu) comes first.",
                "In melanoma V600E (c.1799T>A) comes first.",
                "The transversion c.1799T>A in exon 15 leads to V600E (p.Val600Glu).",
                "Most are c.34G>T (p.Gly12Cys); c.38G>A (p.Gly13Asp) accounts for the rest.",
                "c.35G>A (p.Gly12Asp), c.35G>T (p.Gly12Val), c.38G>A (p.Gly13Asp), c.436G>A (p.Ala146Thr) were seen.",
                "c.35G>A, G12D, c.38G>A, G13D and V600E, c.1799T>A, were seen.",
                "V600E, c.1799T>A, K601E, c.1801A>G, were seen.",
                "V600E; c.35G>A (p.Gly12Asp) was seen too.",
                "The changes c.35G>A and c.38G>A lead to G12D and G13D.",
                "A change, c.35G>A, was found; another one led to V600E.",
                "While c.35G>A gives G12D, another, c.38G>A, gives G13D.",
                "Both p.(Gly12Asp), c.35G>A, and p.(Gly13Asp), c.38G>A, occur.",
                "The stop c.916C>T (R306X) ends the protein.",
                "The silent c.1380G>A (p.Gln460=) was seen.",
                "A deletion, c.1521_1523delCTT (p.Phe508del), is frequent.",
                "Two changes, c.35G>A and V600E, were looked for.",
                "The splice site change c.375+1G>A and R175H go together.",
                "It lies in the promoter (c.-124C>T), R175H does not."
            })
    void namesThatFitAreLeftAlone(String right) {
        assertThat(findings(right)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'In melanoma c.1796T>A (p.Val600Glu) comes first.', ERROR",
        "'The transversion c.1796T>A in exon 15 leads to V601E (p.Val601Glu).', ERROR",
        "'In melanoma c.1799T>C (V600E) comes first.', ERROR",
        "'The frequent change is c.1601G>A (R506Q).', NOTE"
    })
    void namesThatDoNotFitAreTold(String wrong, Severity severity) {
        assertThat(findings(wrong)).extracting(Finding::severity).containsExactly(severity);
    }

    private static List<Finding> findings(String narrative) {
        Entry entry = Entry.begin("TOY1")
                .with(new Edit.Set(Path.of("/mutations/somatic/narrative"), EntryJson.text(narrative)));
        return Rules.check(entry, Refdata.none(), RuleSet.standard()).findings().stream()
                .filter(finding -> finding.ruleId().equals("var.levels-agree"))
                .toList();
    }
}
