package org.recto.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards that share the gene cards' frame are refused with a sentence that says what they are. */
class OtherCardsTest {

    private static final String LEUKAEMIA = "a card on a leukaemia or one of its chromosomal anomalies";
    private static final String FRAME = "\n\n2009-05-01   Ada Field \n\nInstitute of Models, Ghent, Belgium\n\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t(8;21)(q22;q22) RUNX1/RUNX1T1",
                "inv(16)(p13q22) CBFB/MYH11",
                "del(5q) in myeloid neoplasms",
                "+8 or trisomy 8",
                "-7 or monosomy 7",
                "Trisomy 12",
                "i(17)(q10)",
                "idic(X)(q13)",
                "dic(9;20)(p13;q11)",
                "11q23 rearrangements in leukaemia",
                "Acute promyelocytic leukaemia (APL)",
                "Chronic lymphocytic leukemia (CLL)",
                "Follicular lymphoma (FL)",
                "Polycythemia vera (PV)",
                "Myelodysplastic syndromes (MDS)",
                "Systemic mastocytosis"
            })
    void leukaemias(String title) {
        assertRefused(title + FRAME + "A disease of adults.\n", LEUKAEMIA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bladder: urothelial tumors",
                "Lung: small cell cancer",
                "Head and Neck: squamous cell carcinoma: an overview",
                "Soft tissues: liposarcoma",
                "Neuroblastoma",
                "Clear cell sarcoma"
            })
    void solidTumours(String title) {
        assertRefused(title + FRAME + "A tumour of adults.\n", "a card on a solid tumour");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bloom syndrome",
                "Li-Fraumeni syndrome",
                "Ataxia telangiectasia",
                "Familial adenomatous polyposis (FAP)",
                "Fanconi anaemia",
                "Hereditary papillary renal carcinoma"
            })
    void cancerProneDiseases(String title) {
        assertRefused(title + FRAME + "An inherited disease.\n", "a card on a cancer-prone disease");
    }

    @Test
    void headingsSayWhatATitleDoesNot() {
        assertRefused(
                "A title that could be anything\n\nIdentity\nInheritance\nAutosomal dominant.\nClinics\nTall.\nEtiology\nNot known.\n",
                "a card on a cancer-prone disease");
        assertRefused(
                "Something rare\n\nClinics and Pathology\nDisease|A rare one\nPhenotype / cell stem origin|A lymphoid cell\nEtiology|Not known\n",
                LEUKAEMIA);
        assertRefused(
                "How cells count\n\n2010-01-01\n\nKeywords\ncells, counting\nAbstract\nThey do.\nIntroduction\nThey may.\nConclusion\nThey did.\n",
                "a review (\"Deep Insight\")");
        assertRefused("A new case of t(1;2) in one patient" + FRAME + "Age and sex\n40 years\n", "a case report");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "t(8;21)(q22;q22) RUNX1/RUNX1T1|There may be some on RUNX1 and RUNX1T1.",
                "t(4;11)(q21;q23) KMT2A::AFF1|There may be some on AFF1 and KMT2A.",
                "+8 or trisomy 8|Those have a gene's symbol and full name in their first line."
            })
    void theSentenceSaysWhatCanBeRead(String title, String instead) {
        assertThatThrownBy(() -> AtlasCards.read(title + FRAME))
                .isInstanceOf(UnreadableCard.class)
                .hasMessageEndingWith("only gene cards can be read. " + instead);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BCL2 (B-Cell Leukemia/Lymphoma 2)",
                "AML1 (acute myeloid leukemia 1)",
                "ALK (anaplastic lymphoma kinase)",
                "NKX2-1 (NK2 homeobox 1)",
                "IGH@ (immunoglobulin heavy locus)",
                "HLA-DRB1 (major histocompatibility complex, class II, DR beta 1)",
                "MIR21 (microRNA 21)",
                "C1orf112 (chromosome 1 open reading frame 112)",
                "FAP (fibroblast activation protein, alpha)",
                "SLC5A8 (solute carrier family 5 (iodide transporter), member 8)",
                "GPC3 (glypican 3"
            })
    void genesWithNamesOfDiseasesAreGenes(String title) {
        Reading reading = AtlasCards.read(title + FRAME + "The gene has 3 exons.\n\n\nNCBI: 12\n");
        assertThat(reading.entry().identity().symbol()).isEqualTo(title.split(" ")[0]);
        assertThat(reading.entry().identity().name()).isNotBlank();
    }

    private static void assertRefused(String card, String kind) {
        String title = card.lines().findFirst().orElseThrow();
        assertThatThrownBy(() -> AtlasCards.read(card))
                .isInstanceOf(UnreadableCard.class)
                .hasMessageStartingWith("\"" + title + "\" is " + kind + "; only gene cards can be read.");
    }
}
