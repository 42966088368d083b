package org.recto.workbench.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.rule.Severity;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.parts.Drawing;

class DrawingsTest {

    private static final Entry ENTRY = EntryJson.read("""
            {"schema": "recto-entry/1", "identity": {"symbol": "IL7R"},
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
               {"id": "v1", "asStated": "S185C", "origin": "somatic"},
               {"id": "v2", "hgvsProtein": "p.(Thr244Ile)"},
               {"id": "v3", "asStated": "exon 6 skipping"}]}}
            """);

    @Test
    void whatHasAPlaceIsDrawnThere() {
        assertThat(Drawings.of(now()))
                .isEqualTo(new Drawing(
                        459,
                        List.of(
                                feature("f1", "signal peptide", "signal peptide", 1, 20),
                                feature("f2", "topological domain", "Extracellular", 23, 239),
                                feature("f3", "domain", "domain", 450, 470)),
                        List.of(
                                new Drawing.Variant("/mutations/variants/v1", "S185C", 185, "somatic"),
                                new Drawing.Variant("/mutations/variants/v2", "p.(Thr244Ile)", 244, "")),
                        List.of(new Drawing.Boundary("1", 28)),
                        List.of()));
    }

    @Test
    void whatIsSaidOfTwoFeaturesIsShownBetweenThem() {
        Remark gap = remark("/protein/features/f1/end", "/protein/features/f2/start");

        assertThat(Drawings.of(now(gap)).flags())
                .containsExactly(new Drawing.Flag(21, 22, "ERROR", "gap", "/protein/features/f2"));
    }

    @Test
    void whatLiesBeyondTheEndIsShownOutside() {
        assertThat(Drawings.of(now(remark("/protein/features/f3/end"))).flags())
                .containsExactly(new Drawing.Flag(460, 470, "ERROR", "outside", "/protein/features/f3"));
    }

    @Test
    void whatIsSaidOfAVariantIsShownAtItsResidue() {
        assertThat(Drawings.of(now(remark("/mutations/variants/v1/statedExon"))).flags())
                .containsExactly(new Drawing.Flag(185, 185, "ERROR", "error", "/mutations/variants/v1"));
    }

    private static Drawing.Feature feature(String id, String type, String label, int start, int end) {
        return new Drawing.Feature("/protein/features/" + id, type, label, start, end);
    }

    private static Remark remark(String... paths) {
        List<Path> places = Arrays.stream(paths).map(Path::of).toList();
        return new Remark("k", "prot.domain-tiling", Severity.ERROR, places, -1, -1, "", "", "", "", List.of());
    }

    private static Now now(Remark... remarks) {
        return new Now(ENTRY, EntryJson.tree(ENTRY), List.of(), List.of(remarks), Set.of(), Map.of(), false);
    }
}
