package org.recto.workbench.entry.drawn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.workbench.entry.drawn.Drafted.now;
import static org.recto.workbench.entry.drawn.Drafted.remark;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recto.workbench.parts.drawing.GenePicture;
import org.recto.workbench.parts.drawing.GenePicture.Exon;
import org.recto.workbench.parts.drawing.GenePicture.Flag;
import org.recto.workbench.parts.drawing.GenePicture.Variant;

class DrawnGeneTest {

    /** An exon that doesn't code, one that begins to, one that codes whole, one that ends. */
    private static final String CODING = """
            {"schema": "recto-entry/1", "identity": {"symbol": "GENE1"},
             "gene": {"transcripts": [{"id": "t1", "accession": "NM_000001.1", "exons": [
               {"id": "x1", "label": "1", "coding": null},
               {"id": "x2", "label": "2", "coding": {"start": 1, "end": 82}},
               {"id": "x3", "label": "3", "coding": {"start": 83, "end": 200}},
               {"id": "x4", "label": "4", "coding": {"start": 201, "end": 303}}]}]},
             "mutations": {"variants": [
               {"id": "v1", "hgvsDna": "c.82+5G>A"},
               {"id": "v2", "hgvsDna": "c.100A>G", "hgvsProtein": "p.(Thr2Ile)", "origin": "germline"},
               {"id": "v3", "asStated": "S2C"},
               {"id": "v4", "asStated": "a large deletion", "statedExon": "4"},
               {"id": "v5", "hgvsDna": "c.-3A>G"},
               {"id": "v6", "hgvsDna": "c.*7A>G"},
               {"id": "v7", "asStated": "a large deletion"}]}}
            """;

    @Test
    void whatIsKnownOfExonsIsDrawnAndWhatIsNotIsSaid() {
        GenePicture drawn = DrawnGene.of(now(CODING));

        assertThat(drawn.transcripts().getFirst().exons())
                .containsExactly(
                        exon("x1", "Exon 1: does not code", 0, 0, "no", 0, 0, ""),
                        exon("x2", "Exon 2: codes c.1–82", 1, 0, "yes", 82, 1, "start"),
                        exon("x3", "Exon 3: codes c.83–200, 118 nucleotides", 2, 118, "yes", 118, 83, ""),
                        exon("x4", "Exon 4: codes c.201–303", 3, 0, "yes", 103, 201, "end"));
        assertThat(drawn.missing())
                .containsExactly(
                        "Introns aren’t to scale: no exon has a place on the genome.",
                        "Dashed untranslated parts have no known length.",
                        "One variant names no place in an exon and isn’t drawn.");
    }

    @Test
    void variantsStandInTheirExonOrInTheIntronBesideIt() {
        assertThat(DrawnGene.of(now(CODING)).variants())
                .containsExactly(
                        variant("v1", "c.82+5G>A", "c.82+5G>A: intron beside exon 2", "", 1, 82, 5),
                        variant("v2", "p.(Thr2Ile)", "p.(Thr2Ile): exon 3, germline", "germline", 2, 18, 0),
                        variant("v3", "S2C", "S2C: exon 2", "", 1, 5, 0),
                        variant("v4", "a large deletion", "a large deletion: exon 4", "", 3, null, 0),
                        variant("v5", "c.-3A>G", "c.-3A>G: exon 2", "", 1, -2, 0),
                        variant("v6", "c.*7A>G", "c.*7A>G: exon 4", "", 3, 110, 0));
    }

    @Test
    void onTheGenomeExonsStandAtTheirPlacesAndTheStrandFollowsFromTheirOrder() {
        GenePicture drawn = DrawnGene.of(now("""
                {"schema": "recto-entry/1", "identity": {"symbol": "GENE1"},
                 "gene": {"transcripts": [{"id": "t1", "exons": [
                   {"id": "x1", "label": "1", "coding": {"start": 1, "end": 50},
                    "genomic": {"assembly": "GRCh38", "chromosome": "5", "start": 900, "end": 1000}},
                   {"id": "x2", "label": "2", "coding": {"start": 51, "end": 90},
                    "genomic": {"assembly": "GRCh38", "chromosome": "5", "start": 100, "end": 199}}]}]}}
                """));

        assertThat(drawn.strand()).isEqualTo("-");
        assertThat(drawn.assembly() + " " + drawn.chromosome()).isEqualTo("GRCh38 5");
        assertThat(drawn.transcripts().getFirst().exons())
                .extracting(Exon::from, Exon::to, Exon::length, Exon::before, Exon::coding)
                .containsExactly(tuple(900, 1000, 101, 51, 50), tuple(100, 199, 100, 0, 40));
        assertThat(drawn.missing()).isEmpty();
    }

    @Test
    void oneExonWithoutAPlaceKeepsAllFromTheGenome() {
        GenePicture drawn = DrawnGene.of(now("""
                {"schema": "recto-entry/1", "identity": {"symbol": "GENE1"},
                 "gene": {"transcripts": [{"id": "t1", "exons": [
                   {"id": "x1", "label": "1", "genomic": {"chromosome": "5", "start": 100, "end": 199}},
                   {"id": "x2", "label": "2"}]}]}}
                """));

        assertThat(drawn.transcripts().getFirst().exons())
                .extracting(Exon::from, Exon::length, Exon::codes)
                .containsExactly(tuple(0, 100, "unknown"), tuple(0, 0, "unknown"));
        assertThat(drawn.missing())
                .containsExactly(
                        "Introns aren’t to scale: 1 of 2 exons have no place on the genome, or on another chromosome or"
                                + " assembly.",
                        "2 exons don’t say whether they code.");
    }

    @Test
    void aTranscriptThatSkipsAnExonLeavesItsColumnFreeThoughItGoesOnCounting() {
        GenePicture drawn = DrawnGene.of(now("""
                {"schema": "recto-entry/1", "identity": {"symbol": "GENE1"},
                 "gene": {"transcripts": [
                   {"id": "t1", "exons": [
                     {"id": "x1", "label": "1", "coding": {"start": 1, "end": 90}},
                     {"id": "x2", "label": "2", "coding": {"start": 91, "end": 250}},
                     {"id": "x3", "label": "3", "coding": {"start": 251, "end": 303}}]},
                   {"id": "t2", "canonical": true, "exons": [
                     {"id": "x4", "label": "1", "coding": {"start": 1, "end": 90}},
                     {"id": "x5", "label": "2", "coding": {"start": 91, "end": 150}},
                     {"id": "x6", "label": "3", "coding": {"start": 151, "end": 310}},
                     {"id": "x7", "label": "4", "coding": {"start": 311, "end": 363}}]}]}}
                """));

        assertThat(drawn.columns()).isEqualTo(4);
        assertThat(drawn.transcripts())
                .extracting(transcript ->
                        transcript.exons().stream().map(Exon::column).toList())
                .containsExactly(List.of(0, 1, 2, 3), List.of(0, 2, 3));
    }

    @Test
    void whereOnlyTheNumberOfExonsIsKnownSoManyAreDrawn() {
        GenePicture drawn = DrawnGene.of(now("""
                {"schema": "recto-entry/1", "identity": {"symbol": "GENE1"}, "gene": {"exonCount": 3},
                 "mutations": {"variants": [{"id": "v1", "asStated": "X", "statedExon": "2"}]}}
                """));

        assertThat(drawn.transcripts().getFirst().exons())
                .extracting(Exon::label, Exon::codes)
                .containsExactly(tuple("1", "unknown"), tuple("2", "unknown"), tuple("3", "unknown"));
        assertThat(drawn.variants()).containsExactly(variant("v1", "X", "X: exon 2", "", 1, null, 0));
        assertThat(drawn.missing())
                .containsExactly("Only the number of exons is known: neither their lengths nor what they code.");
    }

    @Test
    void anEmptyGeneAndAMistypedNumberOfExonsAreHarmless() {
        assertThat(DrawnGene.of(now("{\"schema\": \"recto-entry/1\", \"identity\": {\"symbol\": \"GENE1\"}}"))
                        .columns())
                .isZero();
        assertThat(DrawnGene.of(now("{\"schema\": \"recto-entry/1\", \"identity\": {\"symbol\": \"GENE1\"},"
                                + " \"gene\": {\"exonCount\": 2000000000}}"))
                        .columns())
                .isEqualTo(500);
    }

    @Test
    void whatIsSaidOfTwoExonsIsShownBetweenThem() {
        String gap = CODING.replace("\"start\": 83,", "\"start\": 85,");
        String overlap = CODING.replace("\"start\": 83,", "\"start\": 80,");
        String[] both = {path("x2") + "/coding/end", path("x3") + "/coding/start"};

        assertThat(DrawnGene.of(now(gap, remark(both))).flags())
                .containsExactly(new Flag(1, 2, "ERROR", "gap", "error, gap: Why.", path("x3")));
        assertThat(DrawnGene.of(now(overlap, remark(both))).flags())
                .containsExactly(new Flag(1, 2, "ERROR", "overlap", "error, overlap: Why.", path("x3")));
    }

    @Test
    void whatIsSaidOfAnExonAVariantOrTheNumberIsShownThere() {
        assertThat(DrawnGene.of(now(
                                CODING,
                                remark(path("x3")),
                                remark("/mutations/variants/v2"),
                                remark("/gene/exonCount")))
                        .flags())
                .containsExactly(
                        new Flag(2, 2, "ERROR", "error", "error: Why.", path("x3")),
                        new Flag(2, 2, "ERROR", "error", "error: Why.", "/mutations/variants/v2"),
                        new Flag(-1, -1, "ERROR", "exons", "error, exons: Why.", "/gene/exonCount"));
    }

    private static String path(String exon) {
        return "/gene/transcripts/t1/exons/" + exon;
    }

    private static Exon exon(
            String id, String said, int column, int length, String codes, int coding, int first, String open) {
        return new Exon(path(id), id.substring(1), said, column, length, codes, 0, coding, first, open, 0, 0);
    }

    private static Variant variant(
            String id, String label, String said, String origin, int column, @Nullable Integer at, int offset) {
        return new Variant("/mutations/variants/" + id, label, said, origin, List.of(), column, at, offset);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
