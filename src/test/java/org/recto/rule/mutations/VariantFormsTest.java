package org.recto.rule.mutations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.refdata.Refdata;
import org.recto.rule.Example;
import org.recto.rule.ExampleEntry;
import org.recto.rule.Finding;
import org.recto.rule.Fix;
import org.recto.rule.Rule;
import org.recto.rule.RuleSet;
import org.recto.rule.Rules;
import org.recto.rule.Severity;

/** How variants are written, in fields and in sentences: one mistake, one finding, and fixes that make no new one. */
class VariantFormsTest {

    private static final RuleSet RULES = RuleSet.standard();
    private static final String NOTE = "/gene/note";
    private static final String DNA = "/mutations/variants/v2/hgvsDna";
    private static final String PROTEIN = "/mutations/variants/v2/hgvsProtein";
    private static final String STATED = "/mutations/variants/v2/asStated";

    private static final List<String> IDS = List.of(
            "var.hgvs-syntax",
            "var.hgvs-legacy",
            "var.no-refseq",
            "var.stop-notation",
            "var.met1-missense",
            "var.ins-flanks",
            "var.range-order",
            "var.protein-only",
            "var.term-polymorphism",
            "var.zygosity-inheritance",
            "var.fusion-separator");

    private static final List<String> NOT_OF_FORM = List.of("var.protein-only");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pro132Ser was never seen in mice; p.(Pro132Ser) was seen here.",
                "The p.Pro132Ser-mutant receptor and p.P132S/WT heterodimers.",
                "The positions c.394, c.538-1, p.P132 and p.(Pro132) were looked at.",
                "Founded c.1900 by c.5-fold more settlers (p.m., e.g. n.5, r.88 and c.2000).",
                "JAK2 V617F, JAK3 p.(Ala572Val) and KRAS G12D or Q61X.",
                "H3K27M, H3K4me3, H3.3 K27M, HLA-A*02:01 and HLA-DRB1*15:01.",
                "K562, T47D, U937, HEK293T, A549, NIH3T3, Ba/F3, MCF7 and H1975 cells.",
                "CD4, CD127, T-B+NK+, blood group A1, Rh(D), B19V, H5N1 and E2F1.",
                "AZD6244, BEZ235, PD0325901 and TAE684 were given; T790M of EGFR was absent.",
                "NM_002185.5:c.394C>T and NC_000005.10:g.35871070C>T are one.",
                "IL7R:c.394C>T, IL7R:p.P132S and c.394C>T.",
                "c.1521_1523delCTT is named as papers do.",
                "ENST00000303115.8:c.538-1G>A and c.538-1G>A destroy the site.",
                "rs6897932 (c.731C>T, p.T244I), also known as +1237 C/T.",
                "In 4/7 cases, 16/18 lines and 1/2 dilutions (A/G, C/T) 5 of 6 died.",
                "The chromosome 5p13.2, t(9;22)(q34;q11), del(5q) and 5q- are none.",
                "It has 459 aa; see p. 12, pp. 4-5 and Fig. 3A>B.",
                "JAK/STAT, PI3K/AKT, RAS/RAF/MEK/ERK, and/or, CD4/CD8, BRCA1/BRCA2 and MSH2/MSH6 are no fusions.",
                "RT-PCR for fusion transcripts, FISH/PCR; HLA-DR positive T-ALL; GFP-IL7R and GST-IL7R fusion proteins.",
                "A KMT2A::AFF1 fusion; NKX2-1 and H3-3A rearranged; IL-7 fused to Fc; membrane fusion of HIV-1.",
                "The EGFR/KRAS/ALK panel and FLT3-ITD; BCR signalling; an MDS/MPN with a translocation t(8;22).",
                "Mutations, polymorphisms and RFLP; a mutation in exon 5; mutation analysis found p.(Pro132Ser).",
                "The mutational status of JAK2 (V617F mutation) and the T790M mutation of EGFR.",
                "The concentration is 5 g.L-1 (c. 10%); r.m.s. 2.5; n.s.; a.m."
            })
    void whatIsRightIsNotFlagged(String sentence) {
        assertThat(findings(with(NOTE, sentence))).extracting(Finding::ruleId).doesNotContainAnyElementsOf(IDS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                NOTE + "|One has P132S.|var.hgvs-legacy|WARNING|One has p.(Pro132Ser).",
                NOTE + "|One has Pro132Ser.|var.hgvs-legacy|WARNING|One has p.(Pro132Ser).",
                NOTE
                        + "|One has \u0394P132 or delP132.|var.hgvs-legacy|WARNING|One has p.(Pro132del) or p.(Pro132del).",
                NOTE + "|P132S, P132S!|var.hgvs-legacy|WARNING|p.(Pro132Ser), p.(Pro132Ser)!",
                NOTE + "|One has 244(T/I).|var.hgvs-legacy|WARNING|One has p.(Thr244Ile).",
                NOTE + "|One has 244(I/T).|var.hgvs-legacy|WARNING|One has p.(Thr244Ile).",
                NOTE + "|One has c.394C/T.|var.hgvs-legacy|WARNING|One has c.394C>T.",
                NOTE + "|One has c.394C\u2192T.|var.hgvs-legacy|WARNING|One has c.394C>T.",
                NOTE + "|One has IVS5+1G>A.|var.hgvs-legacy|WARNING|One has c.706+1G>A.",
                NOTE + "|One has IVS4-1G->A.|var.hgvs-legacy|WARNING|One has c.538-1G>A.",
                NOTE + "|One has c.IVS4-1G>A.|var.hgvs-legacy|WARNING|One has c.538-1G>A.",
                NOTE + "|One has p.Pro132Pro.|var.hgvs-legacy|WARNING|One has p.Pro132=.",
                NOTE + "|One has P132X.|var.stop-notation|WARNING|One has p.(Pro132Ter).",
                NOTE + "|One has p.Pro132X.|var.stop-notation|WARNING|One has p.Pro132Ter.",
                NOTE + "|One has p.Pro132Serfs\\*.|var.hgvs-legacy|WARNING|One has p.Pro132SerfsTer?.",
                NOTE + "|One has p.Met1Leu.|var.met1-missense|ERROR|One has p.Met1?.",
                NOTE + "|One has M1V.|var.met1-missense|WARNING|One has p.(Met1?).",
                NOTE + "|One has c.394insT.|var.ins-flanks|ERROR|One has c.394\\_395insT.",
                NOTE + "|One has c.706+1_2del.|var.range-order|ERROR|One has c.706+1_706+2del.",
                NOTE + "|One has p. P132S too.|var.hgvs-legacy|WARNING|One has p.(Pro132Ser) too.",
                NOTE + "|One has c.396_394del.|var.range-order|ERROR|One has c.394_396del.",
                NOTE + "|One has p.Pro132-Glu134del.|var.range-order|ERROR|One has p.Pro132_Glu134del.",
                NOTE + "|One has p.Pro132Cis.|var.hgvs-syntax|ERROR|",
                NOTE + "|One has c.394C\u003E\u003ET.|var.hgvs-syntax|ERROR|",
                NOTE + "|The SNP C677T is common.|var.no-refseq|WARNING|",
                NOTE + "|The promoter has -308G>A.|var.no-refseq|WARNING|",
                NOTE + "|The BCR-ABL1 fusion is one.|var.fusion-separator|NOTE|The BCR::ABL1 fusion is one.",
                NOTE
                        + "|It has t(9;22)(q34;q11) BCR/ABL1.|var.fusion-separator|NOTE|It has t(9;22)(q34;q11) BCR::ABL1.",
                NOTE + "|A chimeric PML/RAR\u03b1 protein|var.fusion-separator|NOTE|A chimeric PML::RAR\u03b1 protein",
                NOTE + "|A p.Pro132Ser mutation|var.term-polymorphism|NOTE|A p.Pro132Ser variant",
                NOTE + "|Polymorphism (p.Pro132Ser)|var.term-polymorphism|NOTE|Variant (p.Pro132Ser)",
                DNA + "|NM_002185.5:c.553A/T|var.hgvs-legacy|WARNING|NM_002185.5:c.553A>T",
                DNA + "|NM_002185.5:c.553_555delAGT|var.hgvs-legacy|NOTE|NM_002185.5:c.553_555del",
                DNA + "|NM_002185.5:c.IVS5+1G>A|var.hgvs-legacy|WARNING|NM_002185.5:c.706+1G>A",
                DNA + "|NM_002185.5:c.553insG|var.ins-flanks|ERROR|NM_002185.5:c.553_554insG",
                DNA + "|NM_002185.5:c.555_553del|var.range-order|ERROR|NM_002185.5:c.553_555del",
                DNA + "|NM_002185.5:c.553A-|var.hgvs-syntax|ERROR|",
                DNA + "|not done|var.hgvs-syntax|ERROR|",
                PROTEIN + "|S185C|var.hgvs-legacy|WARNING|p.(Ser185Cys)",
                PROTEIN + "|p.S185X|var.stop-notation|WARNING|p.Ser185Ter",
                PROTEIN + "|p.M1V|var.met1-missense|ERROR|p.Met1?"
            })
    void oneRuleSpeaksOfAMistake(String path, String text, String rule, String severity, String mended) {
        List<Finding> findings = ofFamily(with(path, text));
        assertThat(findings)
                .extracting(Finding::ruleId, Finding::severity)
                .containsExactly(org.assertj.core.api.Assertions.tuple(rule, Severity.valueOf(severity)));
        if (mended == null) {
            assertThat(rule).isIn("var.hgvs-syntax", "var.no-refseq");
        } else {
            Entry entry = made(with(path, text), findings.getFirst().fixes().getFirst());
            assertThat(org.recto.entry.Markdown.unescape(text(entry, path)))
                    .isEqualTo(org.recto.entry.Markdown.unescape(mended));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "P132S,hgvsProtein,p.(Pro132Ser),var.hgvs-legacy",
        "Pro132Ser,hgvsProtein,p.(Pro132Ser),var.hgvs-legacy",
        "244(I/T),hgvsProtein,p.(Thr244Ile),var.hgvs-legacy",
        "P132X,hgvsProtein,p.(Pro132Ter),var.stop-notation",
        "IVS4-1G>A,hgvsDna,c.538-1G>A,var.hgvs-legacy",
        "c.394C/T,hgvsDna,c.394C>T,var.hgvs-legacy",
        "p.P132X,hgvsProtein,p.Pro132Ter,var.stop-notation",
    })
    void aVariantWithoutADescriptionGetsOneInItsField(String stated, String field, String description, String rule) {
        Entry entry = alone(stated).with(Example.set(NOTE, "It has " + stated + " in common."));
        List<Finding> findings = ofFamily(entry);
        assertThat(findings).extracting(Finding::ruleId).containsExactly(rule);
        Finding finding = findings.getFirst();
        assertThat(finding.subject()).isEqualTo("v2");
        Entry mended = made(entry, finding.fixes().getFirst());
        assertThat(text(mended, "/mutations/variants/v2/" + field)).isEqualTo(description);
        assertThat(text(mended, STATED)).isEqualTo(stated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c.489+1G>T (legacy 621+1G>T)", "c.*29G>C (rs11515, 500C/G)", "621+1G>T (rs78756941)"})
    void anOldNameBesideADescriptionOrANumberIsFound(String stated) {
        assertThat(ofFamily(alone(stated))).extracting(Finding::ruleId).doesNotContain("var.no-refseq");
        assertThat(ofFamily(with(NOTE, "It has " + stated + ".")))
                .extracting(Finding::ruleId)
                .doesNotContain("var.no-refseq");
    }

    @Test
    void anOldNameOfTheListIsFoundByWhatASentenceHasBesideIt() {
        Entry entry = alone("621+1G>T");
        assertThat(ofFamily(entry)).extracting(Finding::ruleId).contains("var.no-refseq");
        assertThat(ofFamily(entry.with(Example.set(NOTE, "It has c.489+1G>T (legacy 621+1G>T)."))))
                .extracting(Finding::ruleId)
                .doesNotContain("var.no-refseq");
    }

    @Test
    void aShortStopHasOneReading() {
        assertThat(ofFamily(alone("P132X"))).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("P132X: X no longer stands for a stop; write p.(Pro132Ter).");
            assertThat(finding.fixes()).hasSize(1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"c.*29G>C (rs11515, 500C/G)", "The rs11515 (500C/G) is common."})
    void basesAreNoResidues(String sentence) {
        Entry card = Entry.begin("ZZZ3P").with(Example.set("/mutations/note", sentence));
        assertThat(findings(card)).extracting(Finding::ruleId).doesNotContain("var.hgvs-legacy", "var.no-refseq");
    }

    @Test
    void aVariantInTheListAndInProseIsOneFinding() {
        Entry entry = alone("P132S")
                .with(Example.set(NOTE, "P132S is rare."))
                .with(Example.set("/toBeNoted", "We saw Pro132Ser, and P132S again."));
        assertThat(ofFamily(entry))
                .singleElement()
                .satisfies(finding -> assertThat(finding.places()).hasSize(4));
    }

    @Test
    void theSameDescriptionInFieldAndProseIsOneFindingAndOneFix() {
        Entry entry = with(DNA, "NM_002185.5:c.553A/T").with(Example.set(NOTE, "It has c.553A/T."));
        List<Finding> findings = ofFamily(entry);
        assertThat(findings).singleElement().satisfies(finding -> {
            Entry mended = made(entry, finding.fixes().getFirst());
            assertThat(text(mended, DNA)).isEqualTo("NM_002185.5:c.553A>T");
            assertThat(text(mended, NOTE)).isEqualTo("It has c.553A>T.");
        });
    }

    @TestFactory
    Stream<DynamicTest> noFixMakesANewFinding() {
        return RULES.rules().stream()
                .filter(rule -> IDS.contains(rule.about().id()))
                .flatMap(rule -> rule.examples().stream()
                        .filter(example -> !example.accepted())
                        .map(example -> DynamicTest.dynamicTest(name(rule, example), () -> settles(example.entry()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P132S", "P132X", "M1V", "IVS4-1G>A", "c.394C/T", "244(T/I)", "p.P132X", "delP132"})
    void noFixOfAVariantWithoutADescriptionMakesANewFinding(String stated) {
        settles(alone(stated));
    }

    private static String name(Rule rule, Example example) {
        return rule.about().id() + ": " + example.label();
    }

    private static void settles(Entry entry) {
        List<String> before = prints(findings(entry));
        for (Finding finding : findings(entry)) {
            for (Fix fix : finding.fixes()) {
                assertThat(before)
                        .as(fix.label())
                        .containsAll(prints(findings(made(entry, fix))))
                        .contains(finding.fingerprint());
                assertThat(prints(findings(made(entry, fix)))).doesNotContain(finding.fingerprint());
            }
        }
    }

    private static List<String> prints(List<Finding> findings) {
        return findings.stream().map(Finding::fingerprint).toList();
    }

    private static Entry alone(String stated) {
        return ExampleEntry.entry()
                .with(Example.clear(DNA))
                .with(Example.clear(PROTEIN))
                .with(Example.clear("/mutations/variants/v2/statedExon"))
                .with(Example.set("/mutations/somatic/narrative", "Some are known [@pmid:21536738]."))
                .with(Example.set(STATED, stated));
    }

    private static Entry with(String path, String text) {
        return ExampleEntry.entry().with(Example.set(path, text));
    }

    private static Entry made(Entry entry, Fix fix) {
        Entry made = entry;
        for (Edit edit : fix.edits()) {
            made = made.with(edit);
        }
        return made;
    }

    private static String text(Entry entry, String path) {
        return String.valueOf(
                org.recto.entry.Path.of(path).in(EntryJson.tree(entry)).asString(""));
    }

    private static List<Finding> ofFamily(Entry entry) {
        return findings(entry).stream()
                .filter(finding -> IDS.contains(finding.ruleId()) && !NOT_OF_FORM.contains(finding.ruleId()))
                .toList();
    }

    private static List<Finding> findings(Entry entry) {
        return Rules.check(entry, Refdata.shipped(), RULES).findings();
    }
}
