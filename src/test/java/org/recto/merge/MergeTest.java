package org.recto.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Item;
import org.recto.entry.Path;
import org.recto.entry.Removal;
import org.recto.merge.Choice.Kept;

class MergeTest {

    private static final Entry BASE = EntryJson.read("""
            {"schema": "recto-entry/1", "accession": "RCT000001",
             "identity": {"symbol": "IL7R", "name": "interleukin 7 receptor", "aliases": ["CD127"]},
             "gene": {"transcripts": [{"id": "t1", "accession": "NM_002185.5", "exons": [{"id": "x1", "label": "1"}]}]},
             "protein": {"length": 459, "features": [
               {"id": "f1", "type": "signal peptide", "start": 1, "end": 20},
               {"id": "f2", "type": "topological domain", "start": 21, "end": 239,
                "evidence": [{"source": "UniProtKB", "record": "P16871", "version": "1"}]},
               {"id": "f3", "type": "transmembrane region", "start": 240, "end": 264}]},
             "mutations": {"germline": {"variants": ["v1"]}, "variants": [{"id": "v1", "asStated": "S185C"}]}}
            """);

    @Test
    void whatOnlyOneChangedIsSo() {
        Entry mine = BASE.with(set("/protein/length", 460));
        Entry theirs = BASE.with(set("/protein/features/f1/end", 21)).with(set("/identity/hgncId", "HGNC:6024"));

        Merge merge = Merge.of(BASE, theirs, mine);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.entry()).isEqualTo(theirs.with(set("/protein/length", 460)));
    }

    @Test
    void bothEndsOfASpanMayBeMovedEachByOne() {
        Entry mine = BASE.with(set("/protein/features/f3/end", 263));
        Entry theirs = BASE.with(set("/protein/features/f3/start", 241));

        assertThat(Merge.of(BASE, theirs, mine).entry()).isEqualTo(mine.with(set("/protein/features/f3/start", 241)));
    }

    @Test
    void aValueThatBothChangedIsAskedAfterWithAllThree() {
        Entry mine = BASE.with(set("/protein/features/f3/end", 263));
        Entry theirs = BASE.with(set("/protein/features/f3/end", 265));

        Merge merge = Merge.of(BASE, theirs, mine);

        Conflict conflict = new Conflict.Value(
                Path.of("/protein/features/f3/end"), EntryJson.value(264), EntryJson.value(265), EntryJson.value(263));
        assertThat(merge.conflicts()).containsExactly(conflict);
        assertThat(merge.entry()).isEqualTo(theirs);
        assertThat(merge.with(Map.of(conflict, Kept.MINE))).isEqualTo(mine);
        assertThat(merge.with(Map.of(conflict, new Choice.Edited(EntryJson.value(264)))))
                .isEqualTo(BASE);
    }

    @Test
    void theSameChangeMadeByBothIsMadeOnce() {
        Entry both = BASE.with(set("/protein/length", 460)).with(add("/protein/features", "f9", "type", "domain"));

        Merge merge = Merge.of(BASE, both, both);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.entry()).isEqualTo(both);
    }

    @Test
    void whatOneClearedAndTheOtherChangedIsAskedAfter() {
        Entry mine = BASE.with(new Edit.Clear(Path.of("/identity/name")));
        Entry theirs = BASE.with(set("/identity/name", "IL-7 receptor"));

        Merge merge = Merge.of(BASE, theirs, mine);

        assertThat(merge.conflicts()).hasSize(1);
        assertThat(merge.with(all(merge, Kept.MINE))).isEqualTo(mine);
    }

    @Test
    void itemsThatEachAddedStandWhereTheyPutThem() {
        Entry mine = BASE.with(new Edit.Add(
                        Path.of("/protein/features"), EntryJson.value(Map.of("id", "f9", "type", "domain")), "f2"))
                .with(add("/protein/features", "f10", "type", "site"));
        Entry theirs = BASE.with(new Edit.Remove(Path.of("/protein/features/f1")))
                .with(add("/protein/features", "f8", "type", "region"));

        Merge merge = Merge.of(BASE, theirs, mine);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(ids(features(merge.entry()))).containsExactly("f9", "f2", "f3", "f8", "f10");
    }

    @Test
    void oneThingAddedByBothIsOneItemUnderTheirIdWithTheFieldsOfBoth() {
        Entry mine = BASE.with(add("/mutations/variants", "v3", "hgvsDna", "c.361del", "zygosity", "homozygous"))
                .with(set("/mutations/somatic/variants", List.of("v3")))
                .with(add("/proposals", "o1", "path", "/mutations/variants/v3"));
        Entry theirs = BASE.with(add("/mutations/variants", "v2", "hgvsDna", "c.361del", "statedExon", "4"));

        Merge merge = Merge.of(BASE, theirs, mine);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.entry())
                .isEqualTo(theirs.with(set("/mutations/variants/v2/zygosity", "homozygous"))
                        .with(set("/mutations/somatic/variants", List.of("v2")))
                        .with(add("/proposals", "o1", "path", "/mutations/variants/v2")));
    }

    @Test
    void oneThingAddedByBothWithUnlikeFieldsAsksForThese() {
        Entry mine = BASE.with(add("/bibliography", "p2", "pmid", "9", "journal", "Cell"));
        Entry theirs = BASE.with(add("/bibliography", "p1", "pmid", "9", "journal", "Nature"));

        Merge merge = Merge.of(BASE, theirs, mine);

        assertThat(merge.conflicts()).extracting(Conflict::path).containsExactly(Path.of("/bibliography/p1/journal"));
        assertThat(merge.with(all(merge, Kept.MINE)).bibliography())
                .singleElement()
                .satisfies(one -> assertThat(one.journal()).isEqualTo("Cell"));
    }

    @Test
    void anExonIsKnownByItsLabelWithinItsTranscript() {
        Entry mine = BASE.with(add("/gene/transcripts/t1/exons", "x3", "label", "2"));
        Entry theirs = BASE.with(add("/gene/transcripts/t1/exons", "x2", "label", "2"));

        assertThat(Merge.of(BASE, theirs, mine).entry()).isEqualTo(theirs);
    }

    @Test
    void twoChangesOfTheDnaAreTwoVariantsThoughTheyChangeTheProteinAlike() {
        Entry mine = BASE.with(add("/mutations/variants", "v3", "hgvsDna", "c.4A>G", "hgvsProtein", "p.(Thr2Ala)"));
        Entry theirs = BASE.with(add("/mutations/variants", "v2", "hgvsDna", "c.4A>C", "hgvsProtein", "p.(Thr2Ala)"));

        assertThat(ids(Objects.requireNonNull(
                                Merge.of(BASE, theirs, mine).entry().mutations())
                        .variants()))
                .containsExactly("v1", "v2", "v3");
    }

    @Test
    void anItemThatTheyRemovedAndIChangedIsAskedAfter() {
        Entry mine = BASE.with(set("/protein/features/f2/end", 238));
        Entry theirs = BASE.with(new Edit.Remove(Path.of("/protein/features/f2")));

        Merge merge = Merge.of(BASE, theirs, mine);

        assertThat(merge.conflicts()).extracting(Conflict::path).containsExactly(Path.of("/protein/features/f2"));
        assertThat(merge.entry()).isEqualTo(theirs);
        assertThat(merge.with(all(merge, Kept.MINE))).isEqualTo(mine);
    }

    @Test
    void anItemThatIRemovedAndTheyCameToNameIsAskedAfterAndKeptWithWhatNamesIt() {
        Entry mine = removed(BASE, "/mutations/variants/v1");
        Entry theirs = BASE.with(set("/mutations/somatic/variants", List.of("v1")));

        Merge merge = Merge.of(BASE, theirs, mine);

        assertThat(merge.conflicts()).extracting(Conflict::path).containsExactly(Path.of("/mutations/variants/v1"));
        assertThat(merge.entry()).isEqualTo(theirs);
        assertThat(merge.with(all(merge, Kept.MINE)).mutations()).isEqualTo(mine.mutations());
    }

    @Test
    void movesOfBothAreMade() {
        Entry mine = BASE.with(new Edit.Move(Path.of("/protein/features/f1"), null));
        Entry theirs = BASE.with(new Edit.Move(Path.of("/protein/features/f3"), "f1"));

        Merge merge = Merge.of(BASE, theirs, mine);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(ids(features(merge.entry()))).containsExactly("f3", "f2", "f1");
    }

    @Test
    void movesThatLeadRoundInACircleAreAskedAfter() {
        Entry mine = BASE.with(new Edit.Move(Path.of("/protein/features/f3"), "f2"));
        Entry theirs = BASE.with(new Edit.Move(Path.of("/protein/features/f2"), "f1"));

        Merge merge = Merge.of(BASE, theirs, mine);

        assertThat(merge.conflicts())
                .containsExactly(new Conflict.Order(
                        Path.of("/protein/features"),
                        List.of("f1", "f2", "f3"),
                        List.of("f2", "f1", "f3"),
                        List.of("f1", "f3", "f2")));
        assertThat(ids(features(merge.entry()))).containsExactly("f2", "f1", "f3");
        assertThat(ids(features(merge.with(all(merge, Kept.MINE))))).containsExactly("f1", "f3", "f2");
    }

    @Test
    void listsOfValuesHoldWhatEitherAddedAndNotWhatEitherRemoved() {
        Entry mine = BASE.with(set("/identity/aliases", List.of("CD127", "IL-7R-alpha")));
        Entry theirs = BASE.with(set("/identity/aliases", List.of("CDW127")));

        Merge merge = Merge.of(BASE, theirs, mine);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.entry().identity().aliases()).containsExactly("CDW127", "IL-7R-alpha");
    }

    @Test
    void oneEvidenceChangedByBothIsAskedAfterAndBothCanStay() {
        Entry mine = BASE.with(set("/protein/features/f2/evidence", evidence("2")));
        Entry theirs = BASE.with(set("/protein/features/f2/evidence", evidence("3")));

        Merge merge = Merge.of(BASE, theirs, mine);

        assertThat(merge.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.bothCanStay()).isTrue());
        assertThat(features(merge.with(all(merge, Kept.BOTH))).get(1).evidence())
                .extracting("version")
                .containsExactly("3", "2");
    }

    private static List<Map<String, String>> evidence(String version) {
        return List.of(Map.of("source", "UniProtKB", "record", "P16871", "version", version));
    }

    static Edit set(String path, Object value) {
        return new Edit.Set(Path.of(path), EntryJson.value(value));
    }

    private static Edit add(String list, String id, String... properties) {
        Map<String, String> item = new java.util.LinkedHashMap<>(Map.of("id", id));
        for (int i = 0; i < properties.length; i += 2) {
            item.put(properties[i], properties[i + 1]);
        }
        return new Edit.Add(Path.of(list), EntryJson.value(item), null);
    }

    private static Entry removed(Entry entry, String item) {
        Entry without = entry;
        for (Edit edit : Removal.of(EntryJson.tree(entry), Path.of(item))) {
            without = without.with(edit);
        }
        return without;
    }

    static Map<Conflict, Choice> all(Merge merge, Choice choice) {
        Map<Conflict, Choice> choices = new java.util.HashMap<>();
        merge.conflicts().forEach(conflict -> choices.put(conflict, choice));
        return choices;
    }

    private static List<org.recto.entry.Feature> features(Entry entry) {
        return Objects.requireNonNull(entry.protein()).features();
    }

    private static List<String> ids(List<? extends Item> items) {
        return items.stream().map(Item::id).toList();
    }
}
