package org.recto.workbench.entry.section;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.form.Part;
import org.recto.workbench.parts.Notice;
import org.recto.workbench.parts.PictureView;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** The picture of a figure: shown, put in, replaced by another, taken out. */
final class PicturePart extends Div implements Part {

    private static final long serialVersionUID = 1;

    private final transient Editing editing;
    private final transient Path figure;
    private final transient Album album;
    private final Div frame = new Div();
    private final PictureDrop drop;
    private final Button remove = new Button(Words.say("figures.remove"), _ -> remove());
    private String shown = "";
    private String alternative = "";
    private transient @Nullable Entry undoable;

    PicturePart(Editing editing, Path figure, Album album) {
        this.editing = editing;
        this.figure = figure;
        this.album = album;
        this.drop = new PictureDrop(
                album,
                Words.say("figures.choose"),
                uploaded -> put(uploaded.picture().name()));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        frame.addClassName("frame");
        frame.getElement().setAttribute("tabindex", "-1");
        addClassName("picture-part");
        add(frame, remove, drop);
    }

    private void put(String name) {
        boolean replaced = !shown.isEmpty();
        editing.apply(edits(editing.now(), figure, name));
        undoable = editing.now().entry();
        if (replaced) {
            drop.say(Notice.note(Words.say("figures.replaced"), undo()));
        }
    }

    /** A figure whose picture was said to be missing has it now. */
    static List<Edit> edits(Now now, Path figure, String name) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Set(figure.then("picture"), EntryJson.text(name)));
        if (now.at(figure.then("status")) != null) {
            edits.add(new Edit.Set(figure.then("status"), EntryJson.text("present")));
        }
        return edits;
    }

    private void remove() {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Clear(figure.then("picture")));
        if (editing.now().at(figure.then("status")) != null) {
            edits.add(new Edit.Set(figure.then("status"), EntryJson.text("missing")));
        }
        editing.apply(edits);
        undoable = editing.now().entry();
        drop.say(Notice.note(Words.say("figures.removed"), undo()));
    }

    /** Works for as long as nothing else was edited since. */
    private Button undo() {
        Button undo = new Button(Words.say("figures.undo"), event -> {
            if (editing.now().entry().equals(undoable)) {
                editing.undo();
            }
        });
        undo.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return undo;
    }

    @Override
    public void show(Now now) {
        if (undoable != null && !undoable.equals(now.entry())) {
            undoable = null;
            drop.quiet();
        }
        drop.setVisible(!now.readOnly());
        String picture = words(now, "picture");
        String words = Objects.requireNonNullElse(words(now, "alternative"), "");
        remove.setVisible(picture != null && !now.readOnly());
        String next = Objects.requireNonNullElse(picture, "");
        if (!next.equals(shown) || !words.equals(alternative) || frame.getComponentCount() == 0) {
            shown = next;
            alternative = words;
            frame.removeAll();
            if (picture == null && now.readOnly()) {
                frame.add(Words.say("figures.missing"));
            } else if (picture != null) {
                frame.add(new PictureView(picture, words.isEmpty() ? label(now) : words, album.of()));
            }
        }
        setClassName("changed", now.isChanged(figure.then("picture")));
    }

    private String label(Now now) {
        return Objects.requireNonNullElse(words(now, "legend"), Words.say("figures.picture"));
    }

    private @Nullable String words(Now now, String property) {
        JsonNode value = now.at(figure.then(property));
        return value == null ? null : value.asString("");
    }

    @Override
    public boolean reveal(Target target) {
        if (!target.path().isWithin(figure.then("picture"))) {
            return false;
        }
        frame.getElement().callJsFunction("focus");
        return true;
    }
}
