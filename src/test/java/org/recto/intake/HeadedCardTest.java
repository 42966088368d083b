package org.recto.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.recto.intake.Cards.at;
import static org.recto.intake.Cards.words;

import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.recto.entry.CrossReference;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.GenomicSpan;
import org.recto.entry.Items;
import org.recto.entry.Publication;
import org.recto.entry.Unplaced;
import org.recto.entry.Variant;

class HeadedCardTest {

    @Test
    void headingsSayWhereTextBelongs() {
        Reading reading = Cards.read("headed.txt");
        assertThat(at(reading, "/gene/transcription")).startsWith("Two transcripts");
        assertThat(at(reading, "/gene/pseudogenes/narrative")).isEqualTo("TKX2P1 lies on chromosome 3.");
        assertThat(at(reading, "/protein/note")).isEqualTo("A kinase of 566 amino acids.");
        assertThat(at(reading, "/mutations/germline")).isEqualTo("{\"status\":\"none\"}");
        assertThat(at(reading, "/diseases/d1/prognosis")).isEqualTo("Mostly good [@pmid:27123456].");
        assertThat(at(reading, "/toBeNoted")).isEqualTo("All of this is made up.");
        assertThat(reading.entry().unplaced()).isEmpty();
    }

    @Test
    void theIdentityBlockIsRead() {
        Reading reading = Cards.read("headed.txt");
        assertThat(reading.entry().identity().aliases()).containsExactly("TKY2", "p66-toy", "TKXB");
        assertThat(reading.entry().identity().location())
                .isEqualTo(new GenomicSpan("17q21.31", null, "17", null, null, null));
        assertThat(reading.entry().crossReferences())
                .containsExactly(
                        new CrossReference("c1", "NCBI Gene", "888888", null),
                        new CrossReference("c2", "OMIM", "999998", null));
    }

    @Test
    void aMarkerWithoutANameBeginsANamelessDisease() {
        assertThat(Cards.read("headed.txt").entry().diseases())
                .extracting(DiseaseAssociation::name)
                .containsExactly("Chronic toy disease (CTD)", null);
    }

    @Test
    void aVariantDescribedTwiceIsOne() {
        assertThat(Cards.read("headed.txt").entry().mutations().variants())
                .containsExactly(new Variant(
                        "v1",
                        "V320M",
                        "c.958G>A",
                        null,
                        "p.(Val320Met)",
                        null,
                        "8",
                        Variant.Origin.SOMATIC,
                        null,
                        null,
                        null,
                        null,
                        Items.absent(),
                        Items.absent()));
    }

    @Test
    void aDescriptionInBracketsBelongsToTheChangeBefore() {
        String somatic =
                "V320M (c.958G>A) and T333I, c.1000A>G, are known; T400I (c.1199C>T) is T400I (c.1199C>A) elsewhere.";
        Reading reading = AtlasCards.read(
                Cards.text("headed.txt").replaceFirst("(?m)^V320M \\(exon 8\\).*$", Matcher.quoteReplacement(somatic)));
        assertThat(reading.entry().mutations().variants())
                .extracting(Variant::asStated, Variant::hgvsDna)
                .containsExactly(
                        tuple("V320M", "c.958G>A"),
                        tuple("T333I", null),
                        tuple("c.1000A>G", "c.1000A>G"),
                        tuple("T400I", "c.1199C>T"),
                        tuple("c.1199C>A", "c.1199C>A"));
        assertThat(words(reading, "/mutations/variants/v1")).containsExactly("V320M (c.958G>A)");
    }

    @Test
    void aBaseChangeOfItsCodonBelongsToTheChangeBefore() {
        String somatic = "R161X (481C>T) is known; so is T400I (1299C>T).";
        Reading reading = AtlasCards.read(
                Cards.text("headed.txt").replaceFirst("(?m)^V320M \\(exon 8\\).*$", Matcher.quoteReplacement(somatic)));
        assertThat(reading.entry().mutations().variants())
                .extracting(Variant::asStated, Variant::hgvsDna)
                .containsExactly(tuple("R161X", "c.481C>T"), tuple("T400I", null), tuple("1299C>T", null));
        assertThat(words(reading, "/mutations/variants/v1")).containsExactly("R161X (481C>T)");
    }

    @Test
    void theCitationGivesTheDoi() {
        Reading reading = Cards.read("headed.txt");
        assertThat(at(reading, "/source/doi")).isEqualTo("10.4267/2042/99999");
        assertThat(at(reading, "/source/citation")).startsWith("Di Lake TKX2");
    }

    @Test
    void labelsThatRunTogetherWithTheirValuesAreRead() {
        Reading reading = Cards.read("old.txt");
        assertThat(reading.entry().identity().aliases()).containsExactly("OG1", "OGA");
        assertThat(reading.entry().identity().location())
                .isEqualTo(new GenomicSpan("Xq28", "GRCh37", "X", null, 153_000_100, 153_004_200));
        assertThat(at(reading, "/protein/expression")).isEqualTo("Ubiquitous.");
        assertThat(at(reading, "/mutations/somatic")).isEqualTo("{\"status\":\"notDetermined\"}");
        assertThat(at(reading, "/diseases/d1/name")).isEqualTo("Acute old leukemia");
        assertThat(at(reading, "/source/updates")).contains("OLDG1 in 2001");
        assertThat(at(reading, "/contributors/k2/affiliation")).isEqualTo("Laboratory of Old Genes, Turin, Italy");
    }

    @Test
    void formattedCitationsAreReadLineByLine() {
        Reading reading = Cards.read("old.txt");
        assertThat(reading.entry().bibliography())
                .containsExactly(new Publication(
                        "p1",
                        "12712345",
                        null,
                        2003,
                        "Old genes in old leukemia.",
                        "Roe J, Poe K",
                        "Leukemia. 2003 May;17(5):999-1001."));
        assertThat(reading.entry().unplaced())
                .extracting(Unplaced::line, Unplaced::text)
                .containsExactly(tuple(27, "A citation that lost its lines."));
    }

    @Test
    void whatSurroundsTheSectionsOfTheNewSiteIsTakenApart() {
        Reading reading = AtlasCards.read("""
                ABC1 (a gene (formerly A1))

                2005-10-01   Ada Field

                Institute of Models, Ghent, Belgium

                Abstract

                What this is about.

                Identity

                HGNC
                LOCATION
                11q23.3
                IMAGE
                Atlas Image
                LEGEND
                Drawn in 2002.
                LOCUSID
                FUSION GENES

                DNA/RNA

                Atlas Image

                Description

                3 exons.

                Other Information

                Locus ID:

                NCBI: 12 MIM: 159555 HGNC: 29
                COSMIC: ABC1

                Historical Card

                2001-05-01 ABC1 (a gene) by Bo Hill\u00a0 Affiliation
                """);
        assertThat(reading.entry().unplaced()).extracting(Unplaced::text).containsExactly("What this is about.");
        assertThat(at(reading, "/contributors/k1/affiliation")).isEqualTo("Institute of Models, Ghent, Belgium");
        assertThat(at(reading, "/figures/g1/legend")).isEqualTo("Drawn in 2002.");
        assertThat(at(reading, "/gene/description")).isEqualTo("3 exons.");
        assertThat(at(reading, "/identity/hgncId")).isEqualTo("HGNC:29");
        assertThat(at(reading, "/source/updates")).isEqualTo("[\"2001-05-01 ABC1 (a gene) by Bo Hill\"]");
        assertThat(reading.entry().crossReferences()).hasSize(4);
    }
}
