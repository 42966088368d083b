package org.recto.workbench.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Feature;
import org.recto.entry.Path;
import org.recto.workbench.entry.Merge.Difference;

class MergeTest {

    private static final Entry BASE = EntryJson.read("""
            {"schema": "recto-entry/1", "identity": {"symbol": "IL7R", "name": "interleukin 7 receptor"},
             "protein": {"length": 459, "features": [
               {"id": "f1", "type": "signal peptide", "start": 1, "end": 20},
               {"id": "f2", "type": "topological domain", "start": 21, "end": 239},
               {"id": "f3", "type": "transmembrane region", "start": 240, "end": 264}]}}
            """);

    @Test
    void whatOnlyIChangedIsNoConflict() {
        Entry mine = BASE.with(set("/protein/length", 460));
        Entry theirs = BASE.with(set("/protein/features/f1/end", 21));

        Merge merge = new Merge(BASE, theirs, mine);

        assertThat(merge.differences()).extracting(Difference::conflict).containsExactly(false);
        assertThat(merge.resolved(Set.of(Path.of("/protein/length"))))
                .isEqualTo(theirs.with(set("/protein/length", 460)));
    }

    @Test
    void oneValueChangedByBothIsAConflictThatShowsAllThree() {
        Entry mine = BASE.with(set("/protein/features/f3/end", 263));
        Entry theirs = BASE.with(set("/protein/features/f3/end", 265));

        Merge merge = new Merge(BASE, theirs, mine);

        assertThat(merge.differences())
                .containsExactly(new Difference(
                        Path.of("/protein/features/f3/end"),
                        EntryJson.value(264),
                        EntryJson.value(265),
                        EntryJson.value(263),
                        true,
                        false));
        assertThat(merge.resolved(Set.of())).isEqualTo(theirs);
        assertThat(merge.resolved(Set.of(Path.of("/protein/features/f3/end")))).isEqualTo(mine);
    }

    @Test
    void theSameChangeMadeByBothIsNoDifference() {
        Entry both = BASE.with(set("/protein/length", 460));

        assertThat(new Merge(BASE, both, both).differences()).isEmpty();
    }

    @Test
    void anItemThatTheyRemovedAndIChangedCanBeKeptWhole() {
        Entry mine = BASE.with(set("/protein/features/f2/end", 238));
        Entry theirs = BASE.with(new Edit.Remove(Path.of("/protein/features/f2")));

        Merge merge = new Merge(BASE, theirs, mine);

        assertThat(paths(merge)).containsExactly("/protein/features/f2");
        assertThat(merge.resolved(Set.of(Path.of("/protein/features/f2")))).isEqualTo(mine);
        assertThat(merge.resolved(Set.of())).isEqualTo(theirs);
    }

    @Test
    void anItemThatIRemovedAndTheyChangedCanGo() {
        Entry mine = BASE.with(new Edit.Remove(Path.of("/protein/features/f2")));
        Entry theirs = BASE.with(set("/protein/features/f2/end", 238));

        Merge merge = new Merge(BASE, theirs, mine);

        assertThat(merge.differences()).extracting(Difference::conflict).containsExactly(true);
        assertThat(merge.resolved(Set.of(Path.of("/protein/features/f2")))).isEqualTo(mine);
    }

    @Test
    void anItemThatIAddedStandsWhereIPutIt() {
        Entry mine = BASE.with(new Edit.Add(
                Path.of("/protein/features"), EntryJson.value(Map.of("id", "f9", "type", "domain")), "f2"));
        Entry theirs = BASE.with(new Edit.Remove(Path.of("/protein/features/f1")));

        Entry merged = new Merge(BASE, theirs, mine).resolved(Set.of(Path.of("/protein/features/f9")));

        assertThat(ids(merged)).containsExactly("f9", "f2", "f3");
    }

    @Test
    void myOrderIsTakenOrLeft() {
        Entry mine = BASE.with(new Edit.Move(Path.of("/protein/features/f3"), "f1"));
        Entry theirs = BASE.with(set("/protein/length", 460));

        Merge merge = new Merge(BASE, theirs, mine);

        assertThat(ids(merge.resolved(Set.of(Path.of("/protein/features"))))).containsExactly("f3", "f1", "f2");
        assertThat(ids(merge.resolved(Set.of()))).containsExactly("f1", "f2", "f3");
    }

    private static Edit set(String path, int value) {
        return new Edit.Set(Path.of(path), EntryJson.value(value));
    }

    private static List<String> paths(Merge merge) {
        return merge.differences().stream()
                .map(difference -> difference.path().toString())
                .toList();
    }

    private static List<String> ids(Entry entry) {
        return Objects.requireNonNull(entry.protein()).features().stream()
                .map(Feature::id)
                .toList();
    }
}
