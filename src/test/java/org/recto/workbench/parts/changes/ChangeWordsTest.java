package org.recto.workbench.parts.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;
import org.recto.entry.Change;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChangeWordsTest {

    private static final Entry ENTRY = EntryJson.read("""
            {
              "schema": "recto-entry/1",
              "identity": {"symbol": "IL7R", "aliases": ["CD127"]},
              "gene": {"transcripts": [{"id": "t1", "accession": "NM_002185.5", "exons": [
                {"id": "x1", "label": "1", "coding": {"start": 1, "end": 82}}]}]},
              "protein": {
                "description": "A receptor of 459 residues.",
                "features": [
                  {"id": "f1", "type": "transmembrane region", "start": 240, "end": 264},
                  {"id": "f2", "type": "topological domain", "description": "Cytoplasmic", "start": 265, "end": 459}]},
              "mutations": {"variants": [{"id": "v1", "asStated": "S185C", "diseases": ["d1"]}]},
              "diseases": [{"id": "d1", "name": "Leukemia", "note": "Rare."}],
              "bibliography": [{"id": "p1", "pmid": "2317865", "year": 1990, "authors": "Goodwin RG et al"}],
              "proposals": [{"id": "o1", "path": "/protein/features/f1", "line": 20, "words": "21 to 239"}]
            }
            """);

    @Test
    void aPathNamesItsItems() {
        JsonNode tree = EntryJson.tree(ENTRY);
        assertThat(PathWords.of(Path.of("/protein/features/f2/start"), tree))
                .isEqualTo("Protein › Features › Cytoplasmic › start");
        assertThat(PathWords.of(Path.of("/gene/transcripts/t1/exons/x1/coding/end"), tree))
                .isEqualTo("DNA/RNA › Transcripts › NM_002185.5 › Exons › exon 1 › coding span › end");
        assertThat(PathWords.of(Path.of("/bibliography/p1/year"), tree))
                .isEqualTo("Bibliography › Goodwin 1990 › year");
        assertThat(PathWords.of(Path.of("/protein/features/f9/start"), tree))
                .isEqualTo("Protein › Features › f9 › start");
        assertThat(PathWords.of(Path.ROOT, tree)).isEqualTo("The entry");
    }

    @Test
    void aValueNamesTheItemsItRefersTo() {
        JsonNode tree = EntryJson.tree(ENTRY);
        assertThat(new ValueWords(tree).of("", Path.of("/mutations/variants/v1").in(tree)))
                .isEqualTo("as stated S185C · diseases Leukemia");
    }

    @Test
    void aChangedNumberIsToldInOneLine() {
        assertThat(told(new Edit.Set(Path.of("/protein/features/f2/start"), EntryJson.value(264))))
                .isEqualTo("Protein 1 change Feature “Cytoplasmic”: start moved from 265 to 264");
    }

    @Test
    void aDiseaseIsASectionOfItsOwn() {
        assertThat(told(new Edit.Set(Path.of("/diseases/d1/note"), EntryJson.text("Common."))))
                .isEqualTo("Diseases › Leukemia 1 change Disease “Leukemia”: note changed from Rare. to Common.");
    }

    @Test
    void anItemThatCameIsToldWithItsValues() {
        JsonNode motif = json("{\"id\": \"f3\", \"type\": \"motif\", \"start\": 217, \"end\": 221}");
        assertThat(told(new Edit.Add(Path.of("/protein/features"), motif, null)))
                .isEqualTo("Protein 1 change Feature “motif” added: type motif · start 217 · end 221");
    }

    @Test
    void whatStayedOfALongTextIsFolded() {
        String stayed = " and so on".repeat(50);
        Entry before = ENTRY.with(new Edit.Set(Path.of("/protein/function"), EntryJson.text("It binds" + stayed)));
        Entry after = ENTRY.with(new Edit.Set(Path.of("/protein/function"), EntryJson.text("It cuts" + stayed)));
        assertThat(shown(before, after))
                .startsWith("Protein 1 change Function changed: It binds cuts and so on and so")
                .contains("so on and so on [… 96 words as before …] and so on");
    }

    @Test
    void aMarkThatWentAloneWasConfirmed() {
        assertThat(told(new Edit.Remove(Path.of("/proposals/o1"))))
                .isEqualTo("Proposed values 1 change Protein › Features › transmembrane region: confirmed, as read from"
                        + " “21 to 239”");
    }

    @Test
    void anotherOrderNamesTheItems() {
        assertThat(told(new Edit.Move(Path.of("/protein/features/f2"), "f1")))
                .isEqualTo("Protein 1 change Features put in another order: transmembrane region, Cytoplasmic"
                        + " is now Cytoplasmic, transmembrane region");
    }

    @Test
    void everyKindOfItemHasAName() {
        for (var kind : ItemKind.values()) {
            Path list = Path.of(kind.list().replace("*", "t1"));
            assertThat(ItemWords.label(list, json("{\"id\": \"" + kind.id(1) + "\"}")))
                    .isEqualTo(kind.id(1));
        }
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

    private static String told(Edit edit) {
        Entry after = ENTRY.with(edit);
        assertThat(Change.between(ENTRY, after)).hasSize(1);
        return shown(ENTRY, after);
    }

    private static String shown(Entry before, Entry after) {
        StringBuilder text = new StringBuilder();
        collect(new ChangeList(before, after).getElement(), text);
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    private static void collect(Element element, StringBuilder text) {
        if (element.isTextNode()) {
            text.append(' ').append(element.getText());
        }
        element.getChildren().forEach(child -> collect(child, text));
    }
}
