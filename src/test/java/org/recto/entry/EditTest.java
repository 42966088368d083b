package org.recto.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EditTest {

    private static final Entry ENTRY = EntryJson.read("""
            {"schema": "recto-entry/1", "identity": {"symbol": "TP53"},
             "protein": {"features": [
               {"id": "f1", "type": "domain", "start": 1, "end": 43},
               {"id": "f2", "type": "domain", "start": 63, "end": 97},
               {"id": "f3", "type": "domain", "start": 102, "end": 292}]}}
            """);

    private static Edit set(String path, Object value) {
        return new Edit.Set(Path.of(path), EntryJson.value(value));
    }

    @Test
    void aValueIsSetThroughObjectsThatWereMissing() {
        Entry edited = ENTRY.with(set("/mutations/germline/narrative", "Li-Fraumeni."));

        assertThat(edited.mutations().germline().narrative()).isEqualTo("Li-Fraumeni.");
        assertThat(edited.with(new Edit.Clear(Path.of("/mutations/germline/narrative"))))
                .isEqualTo(ENTRY);
    }

    @Test
    void textsAndNumbersAreSetAsTheyAreThroughTheJson() throws IOException {
        Entry complete =
                EntryJson.read(Files.readString(java.nio.file.Path.of("src/test/resources/entries/complete.json")));
        JsonNode tree = EntryJson.tree(complete);
        List<Edit> edits = new ArrayList<>();
        leaves(tree, Path.ROOT, edits);
        assertThat(edits).hasSizeGreaterThan(200);
        int direct = 0;
        for (Edit edit : edits) {
            Entry expected;
            try {
                expected = EntryJson.ofTree(edit.applyTo(tree));
            } catch (UnreadableEntry refusal) {
                assertThatThrownBy(() -> complete.with(edit)).isInstanceOf(UnreadableEntry.class);
                continue;
            }
            Entry edited = complete.with(edit);
            assertThat(edited).isEqualTo(expected);
            assertThat(EntryJson.tree(edited)).isEqualTo(EntryJson.tree(expected));
            assertThat(Change.between(complete, edited)).isEqualTo(Change.between(tree, EntryJson.tree(expected)));
            direct += edited.source() == complete.source()
                            && !edit.path().section().equals("source")
                    ? 1
                    : 0;
        }
        assertThat(direct).isGreaterThan(edits.size() / 4);
    }

    private static void leaves(JsonNode node, Path at, List<Edit> edits) {
        if (node.isObject()) {
            node.properties().forEach(property -> leaves(property.getValue(), at.then(property.getKey()), edits));
        } else if (node.isArray()) {
            node.forEach(item -> {
                if (item.has("id")) {
                    leaves(item, at.then(item.path("id").asString()), edits);
                }
            });
        } else {
            edits.add(new Edit.Set(at, EntryJson.text("typed")));
            edits.add(new Edit.Set(at, EntryJson.value(7)));
        }
    }

    @Test
    void itemsAreAddressedByIdAfterTheyMoved() {
        Entry edited = ENTRY.with(new Edit.Move(Path.of("/protein/features/f3"), "f1"))
                .with(set("/protein/features/f1/end", 44));

        assertThat(edited.protein().features()).extracting(Feature::id).containsExactly("f3", "f1", "f2");
        assertThat(edited.protein().features().get(1).end()).isEqualTo(44);
    }

    @Test
    void itemsAreAddedBeforeOthersAndRemoved() {
        Edit add = new Edit.Add(Path.of("/protein/features"), EntryJson.value(java.util.Map.of("id", "f4")), "f2");
        Entry edited = ENTRY.with(add).with(new Edit.Remove(Path.of("/protein/features/f1")));

        assertThat(edited.protein().features()).extracting(Feature::id).containsExactly("f4", "f2", "f3");
        assertThatThrownBy(() -> edited.with(add)).isInstanceOf(MisplacedEdit.class);
    }

    @Test
    void anEditOfWhatIsNotThereIsRefused() {
        assertThatThrownBy(() -> ENTRY.with(set("/protein/features/f9/end", 44)))
                .isInstanceOf(MisplacedEdit.class)
                .hasMessageContaining("/protein/features/f9/end");
        assertThatThrownBy(() -> ENTRY.with(set("/protein/length", "long"))).isInstanceOf(UnreadableEntry.class);
    }

    @Test
    void everyEditComesBackFromItsJson() {
        List<Edit> edits = List.of(
                set("/protein/length", 393),
                new Edit.Clear(Path.of("/protein/length")),
                new Edit.Add(Path.of("/protein/features"), EntryJson.value(java.util.Map.of("id", "f4")), null),
                new Edit.Remove(Path.of("/protein/features/f1")),
                new Edit.Move(Path.of("/protein/features/f1"), "f3"));

        assertThat(edits)
                .allSatisfy(edit ->
                        assertThat(EntryJson.readEdit(EntryJson.write(edit))).isEqualTo(edit));
    }

    @Test
    void changesAreToldByItemAndValue() {
        Entry edited = ENTRY.with(set("/protein/features/f2/end", 98))
                .with(new Edit.Remove(Path.of("/protein/features/f1")))
                .with(set("/protein/length", 393));

        assertThat(Change.between(ENTRY, edited))
                .containsExactlyInAnyOrder(
                        new Change(
                                Change.Kind.CHANGED,
                                Path.of("/protein/features/f2/end"),
                                EntryJson.value(97),
                                EntryJson.value(98)),
                        new Change(
                                Change.Kind.REMOVED,
                                Path.of("/protein/features/f1"),
                                EntryJson.value(ENTRY.protein().features().getFirst()),
                                null),
                        new Change(Change.Kind.ADDED, Path.of("/protein/length"), null, EntryJson.value(393)));
        assertThat(Change.between(ENTRY, ENTRY)).isEmpty();
    }

    @Test
    void aReorderedListIsOneChange() {
        Entry edited = ENTRY.with(new Edit.Move(Path.of("/protein/features/f1"), null));

        assertThat(Change.between(ENTRY, edited))
                .extracting(Change::kind, c -> c.path().toString())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Change.Kind.REORDERED, "/protein/features"));
    }

    @Test
    void itemIdsGoOnAfterTheHighest() {
        ItemIds ids = ItemIds.after(ENTRY);

        assertThat(List.of(ids.next(ItemKind.FEATURE), ids.next(ItemKind.FEATURE), ids.next(ItemKind.VARIANT)))
                .containsExactly("f4", "f5", "v1");
    }
}
