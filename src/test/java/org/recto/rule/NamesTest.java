package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.entry.Edit;
import org.recto.entry.Entry;

/** What the rules on a gene's names say of sentences in entries on different genes. */
class NamesTest {

    /** Symbol, other names, sentence. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BCL2|Bcl-2|The BCL2 gene codes for Bcl-2. Bcl-2 blocks apoptosis.",
                "BCL2||BCL2 is overexpressed; BCL-2 binds BAX. Drugs bind BCL-2.",
                "BCL2||BCL2 belongs to the Bcl-2 family, as BCL-2 homology domains show; BCL-2 binds BAX.",
                "TP53|p53|TP53 codes for p53. P53 is stable in some tumours.",
                "RUNX1|AML1|RUNX1 fuses to RUNX1T1 in RUNX1-RUNX1T1; Runx1-/- mice die; murine Runx-1 and RUNX1 act alike.",
                "KMT2A|MLL|KMT2A::AFF1, also written MLL-AF4, and MLL-ENL are fusions of MLL.",
                "MET||MET codes for a receptor. The criteria were met. Met1 is cut off.",
                "IL4R||IL4R codes for IL-4R\u03b1; IL-4 binds IL-4R\u03b1.",
                "STAT3||STAT3 has the forms STAT3\u03b1 and STAT3\u03b2.",
                "TGFB1|TGF-\u03b21|TGFB1 codes for TGF-\u03b21.",
                "KIT|CD117|KIT (CD117) is found on mast cells; CD117-positive and CD117+ cells grow.",
                "CD44||CD44 and CD44s differ. CD44v6 too.",
                "NOTCH1||In mice Notch1 is needed. NOTCH1 is cut; Notch1 and notch1 are its orthologs.",
                "ATR||ATR responds to damage; ATRA induces differentiation, and all-trans retinoic acid (ATRA) is given.",
                "MYC||The c-MYC protein is unstable. c-Myc null mice die.",
                "ERBB2|HER-2/neu, HER2|HER2 or HER-2 status was HER-2 positive in ERBB2-amplified tumours.",
                "HLA-DRB1||HLA-DRB1 is polymorphic.",
                "NFKB1|p105, NF-\u03baB1|NFKB1 codes for p105.",
                "CRLF2|TSLPR|CRLF2 is also known as TSLPR. It pairs with IL7R, also known as CD127.",
                "IL7R|IL7RA|The soluble IL-7R is made. IL-7R binds IL-7. The murine IL-7r and anti-IL-7R antibodies.",
            })
    void whatIsRightIsNotSpokenOf(String symbol, String aliases, String sentence) {
        assertThat(findings(symbol, aliases, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BCL2|Bcl-2|Bcl-2 blocks apoptosis, BCL-2 does.|gene.symbol-mixed",
                "BCL2||Bcl-2 blocks apoptosis, BCL-2 does. BCL2 is the gene.|gene.symbol-mixed",
                "TGFB1|TGF-\u03b21|TGF-\u03b21 is secreted. TGF-beta1 binds; TGF\u03b21 too.|gene.symbol-mixed",
                "KIT|CD117|CD117 is a marker; CD-117 as well.|gene.symbol-mixed",
                "IL4R||IL-4R\u03b1 pairs with it. IL4Ra is soluble.|gene.symbol-mixed",
                "RUNX1||RUNX1, also known as AML1 or CBFA2, binds DNA.|gene.alias-declared gene.alias-declared",
                "KMT2A||KMT2A (formerly known as MLL) methylates histones.|gene.alias-declared",
                "MYC||The human Myc gene was found.|gene.case-species",
                "MYC||The murine MYC gene was found.|gene.case-species"
            })
    void whatIsWrongIsFound(String symbol, String aliases, String sentence, String rules) {
        assertThat(findings(symbol, aliases, sentence)).containsExactly(rules.split(" "));
    }

    @Test
    void aSpellingIsMadeTheSameWhereverItStands() {
        Entry entry = entry("BCL2", "", "\uD83E\uDDEC Bcl-2 blocks *BCL-2*, BCL2 and BCL-2.")
                .with(Example.set("/gene/note", "BCL-2 is at 18q21."));
        Finding finding = Rules.check(entry, ExampleRefdata.REFDATA, RuleSet.standard())
                .findings()
                .getFirst();
        assertThat(finding.working()).isEqualTo("BCL-2 (3), BCL2 (1), Bcl-2 (1)");
        Entry mended = entry;
        for (Edit edit : finding.fixes().getFirst().edits()) {
            mended = mended.with(edit);
        }
        assertThat(mended.protein()).isNotNull();
        assertThat(mended.protein().note()).isEqualTo("\uD83E\uDDEC BCL-2 blocks *BCL-2*, BCL2 and BCL-2.");
    }

    private static List<String> findings(String symbol, String aliases, String sentence) {
        Entry entry = entry(symbol, aliases == null ? "" : aliases, sentence);
        return Rules.check(entry, ExampleRefdata.REFDATA, RuleSet.standard()).findings().stream()
                .map(Finding::ruleId)
                .filter(id -> id.startsWith("gene."))
                .toList();
    }

    private static Entry entry(String symbol, String aliases, String sentence) {
        return Entry.begin(symbol)
                .with(Example.set("/identity/aliases", Arrays.asList(aliases.split(", "))))
                .with(Example.set("/protein/note", sentence));
    }
}
