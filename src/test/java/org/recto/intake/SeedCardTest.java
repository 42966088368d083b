package org.recto.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.recto.intake.Cards.at;
import static org.recto.intake.Cards.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.recto.entry.CitingArticle;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.EntryJson;
import org.recto.entry.Feature;
import org.recto.entry.Homolog;
import org.recto.entry.Publication;
import org.recto.entry.Unplaced;
import org.recto.entry.Variant;

/** A real card, from the folder that the environment variable RECTO_CARDS names; skipped where it names none. */
class SeedCardTest {

    private static String card = "";
    private static Reading reading;

    @BeforeAll
    static void readCard() throws IOException {
        String folder = System.getenv("RECTO_CARDS");
        assumeTrue(folder != null, "skipped: RECTO_CARDS names no folder with IL7R.txt");
        card = Files.readString(Path.of(folder, "IL7R.txt"));
        reading = AtlasCards.read(card);
    }

    @Test
    void nothingVanishes() {
        AnyTextTest.assertThatNothingVanishes(card);
        assertThat(reading.entry().unplaced()).extracting(Unplaced::line).containsExactly(191, 193);
    }

    @Test
    void itsTablesAreRead() {
        assertThat(reading.entry().bibliography()).hasSize(61);
        assertThat(reading.entry().bibliography().stream()
                        .filter(item -> item.pmid().length() == 7))
                .hasSize(17);
        assertThat(reading.entry().bibliography()).extracting(Publication::year).allMatch(y -> y >= 1990 && y <= 2013);
        assertThat(reading.entry().bibliography())
                .extracting(Publication::authors)
                .allMatch(a -> a.endsWith(" et al"));
        assertThat(reading.entry().pathways()).hasSize(15);
        assertThat(reading.entry().crossReferences()).hasSize(7);
        assertThat(reading.entry().citingArticles())
                .hasSize(10)
                .extracting(CitingArticle::count)
                .startsWith(795, 549, 549)
                .endsWith(115);
    }

    @Test
    void itsSixteenDiseasesAreThereAndThreeHaveNoName() {
        assertThat(reading.entry().diseases()).hasSize(16);
        assertThat(reading.entry().diseases().stream().filter(disease -> disease.name() == null))
                .extracting(DiseaseAssociation::id)
                .containsExactly("d4", "d5", "d6");
    }

    @Test
    void whatItsProseGivesIsProposed() {
        assertThat(at(reading, "/protein/length")).isEqualTo("459");
        assertThat(words(reading, "/protein/length")).containsExactly("459 aminoacids");
        assertThat(at(reading, "/gene/exonCount")).isEqualTo("8");
        assertThat(at(reading, "/gene/transcripts/t1/length")).isEqualTo("4619");
        assertThat(at(reading, "/gene/pseudogenes/status")).isEqualTo("none");
        assertThat(reading.entry().protein().features())
                .extracting(Feature::start, Feature::end, Feature::statedLength)
                .containsExactly(tuple(1, 20, 20), tuple(21, 239, 219), tuple(240, 264, 25), tuple(265, 459, 195));
    }

    @Test
    void itsVariantsAreProposed() {
        assertThat(reading.entry().mutations().variants())
                .extracting(Variant::asStated, Variant::statedExon, Variant::origin)
                .contains(
                        tuple("S185C", "5", Variant.Origin.SOMATIC),
                        tuple("C118Y", null, null),
                        tuple("244(T/I)", null, null));
        assertThat(at(reading, "/mutations/somatic/variants")).isEqualTo("[\"v1\"]");
    }

    @Test
    void itsHomologsAreProposed() {
        assertThat(reading.entry().protein().homologs())
                .extracting(Homolog::species, Homolog::symbol, Homolog::dnaIdentity, Homolog::proteinIdentity)
                .contains(
                        tuple("Mus musculus", "Il7r", 64.0, 67.2),
                        tuple("Danio rerio", "il7r", null, 20.5),
                        tuple("Homo sapiens", "IL-2R", null, 14.6));
    }

    @Test
    void itsCitationsAreKeysButForThoseInDoubt() {
        String all = EntryJson.write(reading.entry());
        assertThat(all.split("@pmid:", -1)).hasSize(80 - 5 + 1);
        assertThat(all)
                .contains("(Cattaruzza et al., 2009)", "(Crawley et al., 2010)", "(ODoherty et al., 2009)")
                .contains("[e.g. @pmid:2189505; @pmid:1650261] (Barata et al., 2004a; Barata et al., 2004b)")
                .contains("[@pmid:22421574; @pmid:22591358].")
                .contains("T-B+NK+");
    }
}
