package org.recto.workbench.entry.drawn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.workbench.entry.drawn.Drafted.now;
import static org.recto.workbench.entry.drawn.Drafted.remark;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recto.workbench.parts.drawing.Disease;
import org.recto.workbench.parts.drawing.ProteinPicture;
import org.recto.workbench.parts.drawing.ProteinPicture.Boundary;
import org.recto.workbench.parts.drawing.ProteinPicture.Feature;
import org.recto.workbench.parts.drawing.ProteinPicture.Flag;
import org.recto.workbench.parts.drawing.ProteinPicture.Isoform;
import org.recto.workbench.parts.drawing.ProteinPicture.Piece;
import org.recto.workbench.parts.drawing.ProteinPicture.Variant;

class DrawnProteinTest {

    private static final String ENTRY = """
            {"schema": "recto-entry/1", "identity": {"symbol": "GENE1"},
             "gene": {"transcripts": [{"id": "t1", "exons": [
               {"id": "x1", "label": "1", "coding": {"start": 1, "end": 82}},
               {"id": "x2", "label": "2", "coding": null}]}]},
             "protein": {"length": 459, "features": [
               {"id": "f1", "type": "signal peptide", "start": 1, "end": 20},
               {"id": "f2", "type": "topological domain", "description": "Extracellular", "start": 23, "end": 239},
               {"id": "f3", "type": "domain", "start": 450, "end": 470},
               {"id": "f4", "type": "domain", "start": 9},
               {"id": "f5", "type": "domain", "start": 9, "end": 4}]},
             "mutations": {"variants": [
               {"id": "v1", "asStated": "S185C", "origin": "somatic", "diseases": ["d2"]},
               {"id": "v2", "hgvsProtein": "p.(Thr244Ile)"},
               {"id": "v3", "asStated": "exon 6 skipping"}]},
             "diseases": [{"id": "d1", "name": "One"}, {"id": "d2", "name": "Two"}]}
            """;

    @Test
    void aFeatureThatCountsAnotherIsoformsResiduesIsSaidAndNotDrawn() {
        String entry = ENTRY.replace("\"start\": 450", "\"isoform\": \"i2\", \"start\": 450")
                .replace("\"start\": 1, \"end\": 20", "\"isoform\": \"i1\", \"start\": 1, \"end\": 20")
                .replace(
                        "\"features\"",
                        "\"isoforms\": [{\"id\": \"i1\", \"transcript\": \"t1\"}, {\"id\": \"i2\", \"length\": 300}], \"features\"");
        ProteinPicture drawn = DrawnProtein.of(now(entry), "");
        assertThat(drawn.features())
                .extracting(Feature::path)
                .containsExactly("/protein/features/f1", "/protein/features/f2");
        assertThat(drawn.missing()).contains("One feature counts another isoform’s residues and isn’t drawn.");
    }

    @Test
    void whatHasAPlaceIsDrawnThereAndTheRestIsSaid() {
        assertThat(DrawnProtein.of(now(ENTRY), "MTI"))
                .isEqualTo(new ProteinPicture(
                        459,
                        List.of(
                                feature(
                                        "f1",
                                        "signal peptide",
                                        "signal peptide",
                                        "signal peptide: 1–20, 20 residues",
                                        1,
                                        20),
                                feature(
                                        "f2",
                                        "topological domain",
                                        "Extracellular",
                                        "topological domain, Extracellular: 23–239, 217 residues",
                                        23,
                                        239),
                                feature("f3", "domain", "domain", "domain: 450–470, 21 residues", 450, 470)),
                        List.of(
                                new Variant(
                                        "/mutations/variants/v1",
                                        "S185C",
                                        "S185C: residue 185, somatic, Two",
                                        "somatic",
                                        List.of("d2"),
                                        185),
                                new Variant(
                                        "/mutations/variants/v2",
                                        "p.(Thr244Ile)",
                                        "p.(Thr244Ile): residue 244",
                                        "",
                                        List.of(),
                                        244)),
                        List.of(new Disease("d2", "Two")),
                        List.of(new Boundary("1", "Exon 1: up to residue 28", 28)),
                        List.of(),
                        List.of(),
                        "MTI",
                        List.of(
                                "One variant names no residue and isn’t drawn.",
                                "2 features have no start and end and aren’t drawn.")));
    }

    @Test
    void whatIsSaidOfTwoFeaturesIsShownBetweenThem() {
        assertThat(flags("/protein/features/f1/end", "/protein/features/f2/start"))
                .containsExactly(new Flag(21, 22, "ERROR", "gap", "error, gap: Why.", "/protein/features/f2"));
    }

    @Test
    void whatLiesBeyondTheEndIsShownOutside() {
        assertThat(flags("/protein/features/f3/end"))
                .containsExactly(
                        new Flag(460, 470, "ERROR", "outside", "error, outside: Why.", "/protein/features/f3"));
    }

    @Test
    void whatIsSaidOfAVariantIsShownAtItsResidue() {
        assertThat(flags("/mutations/variants/v1/statedExon"))
                .containsExactly(new Flag(185, 185, "ERROR", "error", "error: Why.", "/mutations/variants/v1"));
    }

    @Test
    void anIsoformLacksWhatItsTranscriptSkipsAndReadsOnInAnotherFrame() {
        String entry = """
                {"schema": "recto-entry/1", "identity": {"symbol": "GENE1"},
                 "gene": {"transcripts": [
                   {"id": "t1", "canonical": true, "exons": [
                     {"id": "x1", "label": "1", "coding": {"start": 1, "end": 90}},
                     {"id": "x2", "label": "2", "coding": {"start": 91, "end": 150}},
                     {"id": "x3", "label": "3", "coding": {"start": 151, "end": 250}},
                     {"id": "x4", "label": "4", "coding": {"start": 251, "end": 303}}]},
                   {"id": "t2", "exons": [
                     {"id": "x5", "label": "1", "coding": {"start": 1, "end": 90}},
                     {"id": "x6", "label": "3", "coding": {"start": 91, "end": 190}},
                     {"id": "x7", "label": "4", "coding": {"start": 191, "end": 243}}]},
                   {"id": "t3", "exons": [
                     {"id": "x8", "label": "1", "coding": {"start": 1, "end": 90}},
                     {"id": "x9", "label": "2", "coding": {"start": 91, "end": 150}},
                     {"id": "x10", "label": "3", "coding": {"start": 151, "end": 170}}]}]},
                 "protein": {"length": 100, "isoforms": [
                   {"id": "i1", "name": "long", "length": 100, "transcript": "t1"},
                   {"id": "i2", "name": "short", "length": 80, "transcript": "t2"},
                   {"id": "i3", "name": "other", "length": 55, "transcript": "t3"},
                   {"id": "i4", "name": "stated", "length": 70}]}}
                """;

        assertThat(DrawnProtein.of(now(entry), "").isoforms())
                .containsExactly(
                        isoform("i1", "long", "long: 100 residues", new Piece(1, 100, "same")),
                        isoform(
                                "i2",
                                "short",
                                "short: 80 residues, lacks 31–50",
                                new Piece(1, 30, "same"),
                                new Piece(31, 50, "missing"),
                                new Piece(51, 100, "same")),
                        isoform(
                                "i3",
                                "other",
                                "other: 55 residues, another sequence in place of 51–83, lacks 84–100",
                                new Piece(1, 50, "same"),
                                new Piece(51, 83, "other"),
                                new Piece(84, 100, "missing")),
                        isoform(
                                "i4",
                                "stated",
                                "stated: 70 residues, drawn by its length alone",
                                new Piece(1, 70, "unknown")));
    }

    private static List<Flag> flags(String... paths) {
        return DrawnProtein.of(now(ENTRY, remark(paths)), "").flags();
    }

    private static Feature feature(String id, String type, String label, String said, int start, int end) {
        return new Feature("/protein/features/" + id, type, label, said, start, end);
    }

    private static Isoform isoform(String id, String label, String said, Piece... pieces) {
        return new Isoform("/protein/isoforms/" + id, label, said, List.of(pieces));
    }
}
