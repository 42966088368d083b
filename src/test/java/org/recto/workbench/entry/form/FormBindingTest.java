package org.recto.workbench.entry.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessExtension;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.entry.Protein;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.testing.WithDatabase;
import org.recto.workbench.entry.edit.Codecs;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Keeper;
import org.recto.workbench.parts.Choice;
import org.recto.workbench.parts.Row;
import org.recto.workbench.parts.Rows;
import tools.jackson.databind.node.ObjectNode;

class FormBindingTest extends WithDatabase {

    private static final String ENTRY = """
            {"schema": "recto-entry/1",
             "identity": {"symbol": "IL7R", "aliases": ["CD127", "IL7RA"]},
             "gene": {"transcripts": [{"id": "t1", "exons": [{"id": "x1", "label": "1"}]}]},
             "protein": {"length": 459, "features": [
               {"id": "f1", "type": "signal peptide", "start": 1, "end": 20},
               {"id": "f2", "type": "topological domain", "start": 21, "end": 239}]},
             "proposals": [{"id": "o1", "path": "/protein/length", "line": 7, "words": "459 amino acids"}]}
            """;

    private static final Path LENGTH = Path.of("/protein/length");

    @RegisterExtension
    final BrowserlessExtension vaadin = new BrowserlessExtension().withViewPackages(FormBindingTest.class);

    private final Keeper keeper = new Keeper();
    private Person curator;
    private Draft draft;
    private Editing editing;
    private int people;

    @BeforeEach
    void begin() {
        curator = person("Clara" + people++, Role.CURATOR);
        draft = bean(Drafts.class).begin(curator, EntryJson.read(ENTRY), null);
        editing = Editing.of(curator, bean(Drafts.class), keeper, entry -> List.of(), draft);
    }

    @Test
    void whatIsTypedIsInTheDraft() {
        TextField field = field(new TextPart(editing, Path.of("/identity/name"), "Name", Codecs.TEXT));

        vaadin.test(field).setValue("interleukin 7 receptor ");

        assertThat(kept().identity().name()).isEqualTo("interleukin 7 receptor");
        assertThat(field.getValue()).isEqualTo("interleukin 7 receptor ");
    }

    @Test
    void whatCannotBeStoredStaysVisibleAndSaysWhy() {
        TextField field = field(new TextPart(editing, LENGTH, "Length", Codecs.WHOLE_NUMBER));

        vaadin.test(field).setValue("4S9");

        assertThat(field.getValue()).isEqualTo("4S9");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("“4S9” is not a whole number. “459” stays stored.");
        assertThat(kept()).isEqualTo(draft.entry());
    }

    @Test
    void whatCouldNotBeStoredIsThereAgainWhenTheSectionIsOpenedAgain() {
        vaadin.test(field(new TextPart(editing, LENGTH, "Length", Codecs.WHOLE_NUMBER)))
                .setValue("4S9");

        TextField again = field(new TextPart(editing, LENGTH, "Length", Codecs.WHOLE_NUMBER));

        assertThat(again.getValue()).isEqualTo("4S9");
        assertThat(again.isInvalid()).isTrue();
        vaadin.test(again).setValue("460");
        assertThat(again.isInvalid()).isFalse();
        assertThat(editing.now().refusals()).isEmpty();
    }

    @Test
    void aProposedValueIsConfirmedOrDropped() {
        TextPart part = new TextPart(editing, LENGTH, "Length", Codecs.WHOLE_NUMBER);
        field(part);

        press(part, "Confirm");

        assertThat(kept().proposals()).isEmpty();
        assertThat(protein().length()).isEqualTo(459);
        editing.undo();
        press(part, "Drop");
        assertThat(kept().proposals()).isEmpty();
        assertThat(protein().length()).isNull();
    }

    @Test
    void whoTypesOverAProposedValueHasDecided() {
        TextField field = field(new TextPart(editing, LENGTH, "Length", Codecs.WHOLE_NUMBER));

        vaadin.test(field).setValue("460");

        assertThat(kept().proposals()).isEmpty();
    }

    @Test
    void aBurstOfTypingIsUndoneAtOnceAndMadeAgain() {
        TextField field = field(new TextPart(editing, Path.of("/identity/name"), "Name", Codecs.TEXT));
        vaadin.test(field).setValue("interleukin");
        vaadin.test(field).setValue("interleukin 7");

        editing.undo();
        assertThat(field.getValue()).isEmpty();

        editing.redo();
        assertThat(field.getValue()).isEqualTo("interleukin 7");
    }

    @Test
    void anItemIsAddedFilledMovedAndRemoved() {
        Rows rows = rows(features());

        edit(rows, "ADD", Map.of("row", "new:1", "after", "f1", "cells", Map.of()));
        edit(rows, "CHANGE", Map.of("row", "new:1", "key", "start", "value", "21"));
        edit(rows, "MOVE", Map.of("row", "f2", "before", "f1"));
        edit(rows, "REMOVE", Map.of("row", "f1"));

        assertThat(protein().features())
                .isEqualTo(EntryJson.read(ENTRY.replaceFirst("\\[\\s*\\{\"id\": \"f1\"[^]]*]", """
                                        [{"id": "f2", "type": "topological domain", "start": 21, "end": 239},
                                         {"id": "f3", "start": 21}]"""))
                        .protein()
                        .features());
    }

    @Test
    void aNumberThatIsNoneStaysInItsCellAndOutOfTheEntry() {
        Rows rows = rows(features());

        edit(rows, "CHANGE", Map.of("row", "f1", "key", "end", "value", "2o"));

        assertThat(rows.refused()).extracting(refused -> refused.text()).containsExactly("2o");
        assertThat(kept()).isEqualTo(draft.entry());
        assertThat(rows(features()).refused()).hasSize(1);
    }

    @Test
    void theSpellingInACellStaysWhileItIsTyped() {
        Rows rows = rows(features());

        edit(rows, "CHANGE", Map.of("row", "f1", "key", "end", "value", "0021"));

        assertThat(rows.rows().getFirst().cells()).containsEntry("end", "0021");
        assertThat(protein().features().getFirst().end()).isEqualTo(21);
    }

    @Test
    void aRemovalThatIsUndoneBringsBackWhatNamedTheItem() {
        Rows rows = rows(features());
        edit(rows, "REMOVE", Map.of("row", "f2"));

        edit(rows, "RESTORE", Map.of("row", "f2", "after", "f1"));

        assertThat(kept()).isEqualTo(draft.entry());
    }

    @Test
    void anExonDoesNotCodeOrHasASpan() {
        ItemsPart exons = new ItemsPart(
                editing,
                Path.of("/gene/transcripts/t1/exons"),
                ItemKind.EXON,
                "Exons",
                List.of(
                        Cell.whole("coding/start", "From"),
                        Cell.tick("coding", "Codes", Codecs.NONE, Choice.of("none", "doesn’t code"))));
        Rows rows = rows(exons);

        edit(rows, "CHANGE", Map.of("row", "x1", "key", "coding", "value", "none"));
        assertThat(EntryJson.write(kept())).contains("\"coding\" : null");

        edit(rows, "CHANGE", Map.of("row", "x1", "key", "coding/start", "value", "1"));
        assertThat(EntryJson.write(kept())).doesNotContain("\"coding\" : null");
        assertThat(rows.rows().getFirst().cells().getOrDefault("coding", "")).isEmpty();
    }

    @Test
    void aListOfNamesIsEditedWithoutItsEmptyRows() {
        ValuesPart part =
                new ValuesPart(editing, Path.of("/identity/aliases"), "Names", List.of(Cell.text("value", "Name")));
        Rows rows = rows(part);
        String first = rows.rows().getFirst().id();

        edit(rows, "ADD", Map.of("row", "new:1", "after", first, "cells", Map.of()));
        assertThat(kept().identity().aliases()).containsExactly("CD127", "IL7RA");

        edit(rows, "CHANGE", Map.of("row", "new:1", "key", "value", "value", "ILRA"));
        assertThat(kept().identity().aliases()).containsExactly("CD127", "ILRA", "IL7RA");
        assertThat(rows.rows()).extracting(Row::id).startsWith(first);
    }

    @Test
    void whoMayNotEditSeesTheFieldsReadOnly() {
        Editing reading = Editing.of(curator, bean(Drafts.class), keeper, entry -> List.of(), saved(), true);
        TextPart part = new TextPart(reading, LENGTH, "Length", Codecs.WHOLE_NUMBER);
        part.show(reading.now());
        UI.getCurrent().add(part);

        assertThat(vaadin.find(TextField.class, part).single().isReadOnly()).isTrue();
        assertThat(vaadin.find(Button.class, part).all()).isEmpty();
    }

    @Test
    void lookingAtAnEntryBeginsNoDraft() {
        Editing looking = Editing.of(curator, bean(Drafts.class), keeper, entry -> List.of(), saved(), false);

        assertThat(looking.draft()).isNull();
        assertThat(bean(Drafts.class).mine(curator)).isEmpty();
    }

    @Test
    void anEntryThatSomeoneElseSavedSinceIsNotWrittenOver() {
        Revision first = saved();
        Editing looking = Editing.of(curator, bean(Drafts.class), keeper, entry -> List.of(), first, false);
        Person other = person("Otto" + people, Role.CURATOR);
        long theirs = bean(Drafts.class).open(other, first.entryId()).id();
        bean(Drafts.class).edit(other, theirs, List.of(new Edit.Set(LENGTH, EntryJson.value(460))));
        bean(Revisions.class).save(other, theirs, "Theirs.");

        looking.set(LENGTH, EntryJson.value(458));

        assertThat(Objects.requireNonNull(looking.draft()).baseRevision()).isEqualTo(1);
        assertThat(bean(Drafts.class).overtaken(curator, looking.draft().id())).isPresent();
    }

    @Test
    void whatTwoWindowsTypeIntoOneTextIsAllThere() {
        Path function = Path.of("/protein/function");
        editing.set(function, EntryJson.text("It binds IL7 on T cells."));
        editing.keepTyped();
        Editing window = Editing.of(
                curator,
                bean(Drafts.class),
                keeper,
                entry -> List.of(),
                bean(Drafts.class).find(curator, draft.id()).orElseThrow());
        editing.set(function, EntryJson.text("It binds IL7 on T cells. Mice lack it."));

        window.set(function, EntryJson.text("It takes up IL7 on T cells."));
        editing.refresh();
        window.refresh();

        assertThat(window.now().text(function)).isEqualTo("It takes up IL7 on T cells. Mice lack it.");
        assertThat(editing.now().text(function)).isEqualTo(window.now().text(function));
    }

    @Test
    void aWindowOpenedBeforeTheDraftShowsItWhenItIsLookedAt() {
        Revision first = saved();
        Editing one = Editing.of(curator, bean(Drafts.class), keeper, entry -> List.of(), first, false);
        Editing other = Editing.of(curator, bean(Drafts.class), keeper, entry -> List.of(), first, false);
        one.set(LENGTH, EntryJson.value(458));

        other.refresh();

        assertThat(other.now().text(LENGTH)).isEqualTo("458");
        assertThat(other.draft()).isEqualTo(one.draft());
    }

    @Test
    void typingOnIsTakenBackWithoutWhatWasDoneBefore() {
        Path function = Path.of("/protein/function");
        editing.set(LENGTH, EntryJson.value(458));
        editing.set(function, EntryJson.text("It"));
        editing.set(function, EntryJson.text("It binds"));
        editing.set(function, EntryJson.text("It binds IL7."));

        editing.undo();

        assertThat(editing.now().at(function)).isNull();
        assertThat(editing.now().text(LENGTH)).isEqualTo("458");
        editing.redo();
        assertThat(editing.now().text(function)).isEqualTo("It binds IL7.");
    }

    private Revision saved() {
        Edit symbol = new Edit.Set(Path.of("/identity/symbol"), EntryJson.text("BOUND" + people));
        bean(Drafts.class).edit(curator, draft.id(), List.of(symbol));
        return bean(Revisions.class).save(curator, draft.id(), "Begun.");
    }

    private ItemsPart features() {
        return new ItemsPart(
                editing,
                Path.of("/protein/features"),
                ItemKind.FEATURE,
                "Features",
                List.of(Cell.text("type", "Type"), Cell.whole("start", "From"), Cell.whole("end", "To")));
    }

    private TextField field(TextPart part) {
        shown(part);
        return vaadin.find(TextField.class, part).single();
    }

    private Rows rows(Component part) {
        shown(part);
        return vaadin.find(Rows.class, part).single();
    }

    private void shown(Component component) {
        Part part = (Part) component;
        part.show(editing.now());
        editing.whenChanged(part::show);
        UI.getCurrent().add(component);
    }

    private void press(Component part, String words) {
        Button button = vaadin.find(Button.class, part).withText(words).single();
        vaadin.test(button).click();
    }

    /** What the browser sends when someone edits a table. */
    private static void edit(Rows rows, String op, Map<String, Object> edit) {
        ObjectNode detail = (ObjectNode) EntryJson.value(edit);
        detail.put("seq", 1).put("op", op);
        ObjectNode data = ((ObjectNode) EntryJson.value(Map.of()));
        data.set("event.detail", detail);
        rows.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(rows.getElement(), "rows-edit", data));
    }

    private Entry kept() {
        editing.keepTyped();
        return bean(Drafts.class).find(curator, draft.id()).orElseThrow().entry();
    }

    private Protein protein() {
        return Objects.requireNonNull(kept().protein());
    }
}
