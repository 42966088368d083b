package org.recto.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.entry.Entry;
import org.recto.refdata.Refdata;
import org.recto.rule.Example;
import org.recto.rule.ExampleEntry;
import org.recto.rule.Finding;
import org.recto.rule.RuleSet;
import org.recto.rule.Rules;
import org.recto.rule.TermLines;

/** What right prose looks like to the rules on wording, and what slips look like. */
class RightWordsTest {

    private static final RuleSet RULES = new RuleSet(
            "wording",
            RuleSet.standard().rules().stream()
                    .filter(rule -> rule.about().id().matches("(txt|num)\\..*"))
                    .toList());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patients were 1) treated (n = 9), 2) not treated or 3) lost (n = 3).",
                "It acts (via a) its kinase, b) its scaffold) on others.",
                "A score in the interval [0, 1) was taken; others lie in (2,3].",
                "The translocations t(9;22)(q34;q11), inv(16)(p13q22) and del(5)(q13q33) are seen.",
                "p.(Ser185Cys), p.(Arg100*) and c.(123_?)_(200_?)del are known.",
                "Gene(s) of poly(ADP-ribose) polymerases and NAD(P)H are induced.",
                "A rate of 29% (2/7\uff09 was seen in \uff08few\uff09 cases.",
                "The 5' and 3' untranslated regions are long; 3' ends differ.",
                "Its 3 untranslated exons and 5 ends of reads were counted.",
                "Of exons 5 and 3 untranslated parts are known; 5 and 3 patients died.",
                "Five UTR variants, 3 UTR variants and 5 flanking markers were typed.",
                "Bands of 5 \u00c5\u201310 \u00c5, \u00c4nderung, d\u00e9j\u00e0 vu, \u00ab\u00e2ge\u00bb, \u00d1and\u00fa and Sj\u00f6gren.",
                "At 37 \u00b0C in 5 \u00b5M of it; 2 \u00b1 1; TNF-\u03b1, IFN-\u03b3.",
                "AT&T; R&D and salt & pepper; a<b and c>d.",
                "What is the role of TNF? We don't know.",
                "Hodgkins lymphoma, Ewings sarcoma and Wilms tumor are old names.",
                "Childhood cases and children's cases differ.",
                "The protein encoded by the RUNX1 gene is phosphorylated on serine.",
                "The product of this gene is ubiquitinated.",
                "Transcription of the gene and phosphorylation of its protein follow.",
                "The mRNA is exported and the protein is secreted.",
                "Its mRNA and protein were found in cells; the protein was secreted.",
                "The gene encoding the secreted protein is transcribed in T cells.",
                "The gene of this receptor is transcribed from two promoters.",
                "The findings on the promoter were translated into clinical practice.",
                "The transcript of this protein is spliced; so are inteins, and this protein is spliced: an intein.",
                "The mRNA and the protein were detected by RT-PCR and Western blot.",
                "Neither mRNA nor protein was detected by Western blot or RT-PCR.",
                "The method of Lenth and the Syndrom study are named so.",
                "The product of the gene phosphorylates STAT5, and the kinase gene is phosphorylation-independent.",
                "As it is an oncogene, its mutants are aberrant.",
                "It was seen in 16/18 samples and 2/4 lines, 3/7 tumors (43%) and 5 of 6 cases (83.3%).",
                "The ratio of 3:1 or 3/1, 1/2 helper cells, 12/2003, CD4/CD8, exons 4/5, stage III/IV and HER2 3+/3+.",
                "Antibodies were diluted 1/100; 2/3 of the patients died; 4/8 copies of the chromosome.",
                "Expression increased by 150%, to 250% of control; a likelihood of 3/2; the 5'/3' ends.",
                "Patients (30/20 males/females) and a male/female ratio of 30/20 patients.",
                "Response was 30% (12/40; 95% CI 17-47) and 12/40 (95% CI: 17-47%).",
                "Three of ten (30%) and 5/20 patients had it (30% and 25%); 3/10, 5/20 (30%, 25%).",
                "Lost in 2 of 10 tumors with it (60%) and in 12 of 40 cases, 7% of them in both.",
                "Half (5 of 10, 50%) had it; 2/3 (67%), 2/3 (66%) and 2/3 (66.6%) are all right.",
                "Of 102 patients, 54 (52.9%) had one; of 37 xenografts, 15 (40%) had, in a series of 2,502 cases.",
                "Of 102 patients with it, 40 (39%) had a mutation and 10 (25%) died.",
                "Of 102 patients, 91 were tested and 54 (59.3%) had one.",
                "Of 102 patients, 60 (58.8%) relapsed and 20 (47.6%) had a donor.",
                "Of 102 patients (90 adults), 54 (60%) had one.",
                "Of 102 patients, 40% were men and 10 (25%) died.",
                "Of 102 patients, 54 (59.2%) of the evaluable ones had one.",
                "Among 102 patients, 30 (55%) with it and 20 (42%) without it died.",
                "Of 102 patients, exon 11 (59.2%) and trisomy 8 (15%) were the commonest sites.",
                "Of 37 families, 15 (14%) patients had it. In 2004 (13%) it was rare.",
                "In a series of 102 patients it was known in 12 (30%) women and in 9 (14%) men.",
                "In a series of 102 patients and 30 children, 66 (50%) had it.",
                "In a group of 102 patients 54 (59%) had it, as had 54 (53%) of 102 patients.",
                "Of 20 patients it was seen in 12 (60%), in 5 (25%) and in 3 (15%).",
                "It is common (26/69, 37.7%), rare (2/102; 2%) and known (about 30%, 18/62).",
                "Men and women (30/20, 60%), with it and without it (12/40, 23%), since (12/2003, 5%).",
                "The survival of cells was 133%; survival was 133% of that of others; median survival was 150%.",
                "Survival was increased by 133%; relative survival was 102%; recovery was 110%; survival was 72% vs 33%.",
                "Growth was 133%, penetrance rose by 130% and the expression level was 250%.",
                "Mutations are found in 10% of melanomas. Mutations are found in 40% of uveal melanomas.",
                "Mutations are found in 10% of melanomas. KRAS mutations are found in 40% of melanomas.",
                "Mutations are found in about 10% of melanomas. Mutations are found in 11% of melanomas.",
                "Mutations are found in 10% of melanomas. Amplification is found in 40% of melanomas.",
                "The murine gene has 92% DNA and 98% protein identity.",
                "Acute myeloid leukemia (AML), AML-M3, CN-AML and secondary AMLs are told apart.",
                "In T-cell acute lymphoblastic leukemia (T-ALL) it is high; ALL and B-ALL have less.",
                "HL-60 cells, the line HL60, ALL-SIL, LC-MS/MS, MS analysis and NOD/SCID or SCID mice were used.",
                "Lymphomas (Hodgkin disease, HL) and DLBCL (diffuse large B-cell lymphoma) express it.",
                "Trials: the German AML Study Group, the CLL trial and AML-BFM.",
                "PCR, FISH, DNA, mRNA, SNP, kDa, IL-7, TNF, CD4, JAK1, HIV and PI3K need no words.",
                "ALL PATIENTS were asked.",
                "Acute lymphocytic leukemia (ALL) is also called acute lymphoblastic leukemia (ALL).",
                "Untranslated region (UTR) and 3' untranslated regions (UTRs).",
                "Tumours are tumorigenic; colorectal tumours; TNF is the tumor necrosis factor.",
                "The title \"Leukaemia and tumour\" stands; leukemia and tumors follow.",
                "Bone marrow transplantation differs from hematopoietic stem cell transplantation."
            })
    void whatIsRightIsLeftAlone(String sentence) {
        assertThat(found(sentence)).as(sentence).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Patients (n = 9 were treated (so).|txt.paren-balance",
                "Some were treated] in 2 cases.|txt.paren-balance",
                "A child with leukemia(ALL) and lymphoblastic leukemia (ALL) had it (so.|txt.paren-balance",
                "The 3 and 5 UTRs are short.|txt.encoding",
                "It binds the 5-UTR.|txt.encoding",
                "Found at the 3 end of it.|txt.encoding",
                "The 5 untranslated region is long.|txt.encoding",
                "Fused as 5 ETV6 - 3 RUNX1 in it.|txt.encoding",
                "The 5IL7R part is lost.|txt.encoding",
                "A childrens hospital took part.|txt.encoding",
                "It doesnt bind.|txt.encoding",
                "NF-?B binds.|txt.encoding",
                "In it TGF-? and ?-catenin act.|txt.encoding",
                "It isn\u00e2\u20ac\u2122t so.|txt.encoding",
                "IL-7R\u00ce\u00b1 binds.|txt.encoding",
                "IL-7R\uf061 binds.|txt.encoding",
                "Of 5 &#956;M.|txt.encoding",
                "Lymphoma is no luekemia.|txt.typo-term",
                "Treatement failed.|txt.typo-term",
                "The IL7R gene is heavily ubiquitinated.|txt.biology-slip",
                "A transcript of 50 kDa is made.|txt.biology-slip",
                "The promoter is translated at once.|txt.biology-slip",
                "The mRNA was detected by Western blot.|txt.biology-slip",
                "Seen in 12 of 10 patients.|num.ratio",
                "Seen in cell lines (4/2).|num.ratio",
                "Seen in 3 of 10 tumors (40%).|num.ratio",
                "Seen in 40% (3/10) of tumors.|num.ratio",
                "Seen in 2/3 (68%) of them.|num.ratio",
                "Seen in 0 of 0 cases.|num.ratio",
                "Of these 18 of 16 (50%) died.|num.ratio",
                "Of these 69 of 36 have it.|num.ratio",
                "Seen in 34/24 (58.3%).|num.ratio",
                "The IL7R mRNA phosphorylates STAT5.|txt.biology-slip",
                "Seen in 640% of cases.|num.ratio",
                "Of 102 patients, 54 (59.2%) had one.|num.ratio",
                "Of the 102 patients with this disease, a mutation was found in 54 (59.2%).|num.ratio",
                "Of 102 patients, 40 (39.2%) had one and 54 (59.2%) had two.|num.ratio",
                "Of 37 xenografts, 15 (14%) had it.|num.ratio",
                "In a series of 2502 patients, 257 (13.0%) were positive.|num.ratio",
                "Among 2,502 lung cancer patients, 257 (13.0%) patients were positive.|num.ratio",
                "It is common (69/26, 37.7%).|num.ratio",
                "It is rare (2/102, 12%).|num.ratio",
                "It is common (70%, 18/62).|num.ratio",
                "It is common (about 70%, 18/62).|num.ratio",
                "It has complete penetrance in 130%.|num.ratio",
                "Overall survival (OS) is known. The 5-year OS was 133% vs 72%.|num.ratio",
                "Overall survival (OS) at 5 years was 133%.|num.ratio",
                "Mutations occur in 10% of melanomas. Mutations were found in 40% of melanomas.|num.percent-conflict",
                "Murine: 61%/70% DNA/protein identity.|num.identity-order",
                "Blasts of AML have it.|txt.abbrev",
                "Its role in MS is open.|txt.abbrev",
                "CTL samples have it.|txt.abbrev",
                "Estrogen receptor (ER) and endoplasmic reticulum (ER) stress.|txt.abbrev",
                "Leukemia or leukaemia.|txt.term-consistency",
                "Bone marrow transplantation is a cure. Hematopoietic stem cell transplantation too.|txt.term-consistency"
            })
    void aSlipIsFound(String sentence, String rule) {
        assertThat(found(sentence)).as(sentence).contains(rule).allMatch(rule::equals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The 5-year OS was 30%.|true",
                "A median OS of 8 months was seen.|true",
                "OS rates are low.|true",
                "It is high in OS.|false",
                "A median OS tumor is large.|false"
            })
    void whereTimeIsToldOnlySurvivalIsMeant(String sentence, boolean isSurvival) {
        Finding finding = findings(sentence).getFirst();
        assertThat(finding.fixes()).hasSize(isSurvival ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "It binds the 5 UTR.|The prime of 5' UTR was lost.",
                "The 5 untranslated region is long.|The prime of 5' untranslated region was lost.",
                "The 3 and 5 UTRs are short.|The primes of 3' and 5' UTRs were lost.",
                "The 5IL7R part is lost.|The prime of 5'IL7R was lost.",
                "The 5 UTR and the 3 UTR are short.|Primes were lost in 2 places.",
                "A childrens hospital took part.|The apostrophe of children's was lost.",
                "NF-?B binds.|A Greek letter became a question mark.",
                "Of 5 &#956;M.|An entity of HTML, &#956;, was left in the text.",
                "IL-7R\u00ce\u00b1 binds.|The sign \u03b1 was garbled.",
                "NF-?B doesnt bind.|2 signs were lost or garbled."
            })
    void whatWasLostIsNamed(String sentence, String message) {
        assertThat(findings(sentence)).extracting(Finding::message).containsExactly(message);
    }

    @Test
    void noMisspellingIsTheRightSpellingOfAnother() {
        List<List<String>> typos = TermLines.read(TypoTerm.class, "typos.tsv");
        List<String> right = typos.stream().map(cells -> cells.get(1)).toList();
        assertThat(typos)
                .allMatch(cells -> cells.size() == 2)
                .extracting(List::getFirst)
                .doesNotHaveDuplicates();
        assertThat(typos).extracting(List::getFirst).doesNotContainAnyElementsOf(right);
    }

    private static List<String> found(String sentence) {
        return findings(sentence).stream().map(Finding::ruleId).toList();
    }

    private static List<Finding> findings(String sentence) {
        Entry entry = ExampleEntry.entry().with(Example.set("/protein/function", sentence));
        return Rules.check(entry, Refdata.shipped(), RULES).findings();
    }
}
