package org.recto.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.recto.intake.Cards.at;
import static org.recto.intake.Cards.words;

import org.junit.jupiter.api.Test;
import org.recto.entry.CitingArticle;
import org.recto.entry.Contributor;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.Feature;
import org.recto.entry.Publication;
import org.recto.entry.Unplaced;
import org.recto.entry.Variant;

class StrippedCardTest {

    private final Reading reading = Cards.read("stripped.txt");

    @Test
    void theTitleGivesSymbolAndName() {
        assertThat(at(reading, "/identity/symbol")).isEqualTo("MDLR");
        assertThat(at(reading, "/identity/name")).isEqualTo("model receptor (formerly MODR1)");
        assertThat(at(reading, "/identity/hgncId")).isEqualTo("HGNC:99999");
    }

    @Test
    void authorsShareTheOnlyAffiliation() {
        assertThat(at(reading, "/source/date")).isEqualTo("2015-03-01");
        assertThat(reading.entry().contributors())
                .extracting(
                        Contributor::name,
                        contributor -> contributor.affiliation().value())
                .containsExactly(
                        tuple("Ada Field", "Institute of Models, Ghent, Belgium"),
                        tuple("Bo Gr\u00fcn", "Institute of Models, Ghent, Belgium"),
                        tuple("Cy Hill", "Institute of Models, Ghent, Belgium"));
    }

    @Test
    void blocksFindTheirHeadingsByOrderAndWords() {
        assertThat(at(reading, "/gene/description")).startsWith("The gene spans");
        assertThat(at(reading, "/gene/pseudogenes")).isEqualTo("{\"status\":\"none\"}");
        assertThat(at(reading, "/protein/description"))
                .startsWith("The precursor")
                .contains("\n\nA proline-rich");
        assertThat(at(reading, "/protein/expression")).startsWith("High expression");
        assertThat(at(reading, "/protein/localisation")).startsWith("Localized at");
        assertThat(at(reading, "/protein/function")).startsWith("It has a role");
        assertThat(at(reading, "/protein/homology")).startsWith("The mouse");
        assertThat(at(reading, "/mutations/germline/narrative")).startsWith("Familial");
        assertThat(at(reading, "/mutations/somatic/narrative")).startsWith("Somatic");
        assertThat(at(reading, "/figures/g2/legend")).isEqualTo("Protein with its parts.");
    }

    @Test
    void aWordOnMethylationMakesMutationsNoEpigenetics() {
        String card = Cards.text("stripped.txt")
                .replace(
                        "Somatic mutations were found in 12/90 tumors:",
                        "Homozygous deletions, methylation of the promoter and point mutations are known:");
        assertThat(at(AtlasCards.read(card), "/mutations/somatic/narrative")).startsWith("Homozygous");
    }

    @Test
    void aSentenceIsNoDiseasesName() {
        assertThat(reading.entry().diseases())
                .extracting(DiseaseAssociation::id, DiseaseAssociation::name)
                .containsExactly(
                        tuple("d1", "Model syndrome"),
                        tuple("d2", null),
                        tuple("d3", null),
                        tuple("d4", "Renal adenoma (RA)"));
        assertThat(at(reading, "/diseases/d2/note")).startsWith("Patients with gastric cancer");
    }

    @Test
    void valuesAreProposedWithTheWordsTheyCameFrom() {
        assertThat(at(reading, "/protein/length")).isEqualTo("300");
        assertThat(words(reading, "/protein/length")).containsExactly("300 residues");
        assertThat(at(reading, "/gene/exonCount")).isEqualTo("6");
        assertThat(words(reading, "/gene/exonCount")).containsExactly("6 exons");
        assertThat(at(reading, "/gene/transcripts/t1/length")).isEqualTo("2410");
        assertThat(words(reading, "/gene/transcripts/t1")).containsExactly("canonical transcript is 2,410 bp");
        assertThat(at(reading, "/protein/homologs/h1"))
                .isEqualTo("{\"id\":\"h1\",\"kind\":\"ortholog\",\"species\":\"Mus musculus\",\"symbol\":\"Mdlr\","
                        + "\"proteinIdentity\":78.0}");
    }

    @Test
    void featuresHaveTheirSpansAndStatedLengths() {
        assertThat(reading.entry().protein().features())
                .extracting(Feature::label, Feature::type, Feature::start, Feature::end, Feature::statedLength)
                .containsExactly(
                        tuple("signal peptide", "signal peptide", 1, 22, 22),
                        tuple("Extracellular", "topological domain", 23, 180, 158),
                        tuple("transmembrane region", "transmembrane region", 181, 201, 21),
                        tuple("Cytoplasmic", "topological domain", 202, 300, null),
                        tuple("Proline-rich motif", "short sequence motif", 210, 218, null));
        assertThat(words(reading, "/protein/features/f3"))
                .containsExactly("transmembrane domain has 21 amino acids (residues 181 to 201)");
    }

    @Test
    void variantsHaveExonOriginAndDiseasesWhereTold() {
        assertThat(reading.entry().mutations().variants())
                .extracting(
                        Variant::asStated,
                        Variant::statedExon,
                        Variant::origin,
                        variant -> variant.diseases().size())
                .containsExactly(
                        tuple("R45H", "2", Variant.Origin.GERMLINE, 1),
                        tuple("250(Y/C)", null, Variant.Origin.SOMATIC, 0),
                        tuple("G199V", "5", Variant.Origin.SOMATIC, 0));
        assertThat(at(reading, "/mutations/somatic/variants")).isEqualTo("[\"v2\",\"v3\"]");
        assertThat(words(reading, "/mutations/variants/v1")).containsExactly("R45H in exon 2");
    }

    @Test
    void citationsBecomeKeysWhereExactlyOnePublicationFits() {
        assertThat(at(reading, "/protein/function"))
                .contains("[see @pmid:11234567; @pmid:20123456; reviewed in @pmid:22123456; and @pmid:22234567]");
        assertThat(at(reading, "/mutations/somatic/narrative")).contains("[@pmid:22234567] (Lost et al., 2013)");
        assertThat(at(reading, "/diseases/d4/note"))
                .isEqualTo("[@pmid:22123456; @pmid:11234567] reviewed it. Bell [@pmid:22123456] doubts it.");
    }

    @Test
    void citationsInDoubtStayAsTheyAreWritten() {
        assertThat(at(reading, "/mutations/germline/narrative"))
                .endsWith("(Field et al., 2011a; Field et al., 2011b).");
        assertThat(at(reading, "/diseases/d2/note")).contains("(ODowd et al., 2004)");
    }

    @Test
    void whatWouldBeMarkupIsEscaped() {
        assertThat(at(reading, "/protein/function")).contains("T-B+NK+ cells and Q9\\* are", "HLA-A\\*02");
    }

    @Test
    void rowsComeApart() {
        assertThat(reading.entry().bibliography())
                .extracting(Publication::pmid, Publication::year, Publication::title, Publication::authors)
                .contains(
                        tuple("10123456", 1999, "A second promoter at work?", "Moss B et al"),
                        tuple("20123456", 2010, "Receptors and their kinases. Part two.", "Moss X et al"),
                        tuple("22123456", 2012, "5-fluoro compounds and the receptor.", "Bell A et al"));
        assertThat(reading.entry().citingArticles())
                .extracting(CitingArticle::pmid, CitingArticle::count)
                .containsExactly(tuple("11234567", 57), tuple("19876543", 12));
        assertThat(at(reading, "/pathways/w2"))
                .isEqualTo("{\"id\":\"w2\",\"name\":\"Model signaling\",\"database\":\"Reactome\","
                        + "\"identifier\":\"R-HSA-9999999\"}");
        assertThat(words(reading, "/bibliography/p5")).hasSize(1);
    }

    @Test
    void whatIsNotRecognisedIsKept() {
        assertThat(reading.entry().unplaced())
                .containsExactly(new Unplaced("u1", 80, "A line that is like none of these"));
    }

    @Test
    void aTableWithoutRowsIsLeftOver() {
        Reading empty =
                AtlasCards.read(Cards.text("stripped.txt").replace("ENSG00000999999ENST00000999999P99999\n", ""));
        assertThat(empty.entry().unplaced()).extracting(Unplaced::text).contains("Gene IDTranscript IDUniprot");
    }
}
