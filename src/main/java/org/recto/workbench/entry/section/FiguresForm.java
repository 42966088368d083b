package org.recto.workbench.entry.section;

import java.util.ArrayList;
import java.util.List;
import org.recto.entry.Edit;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.form.Cell;
import org.recto.workbench.entry.form.Form;
import org.recto.workbench.entry.form.ItemsPart;
import org.recto.workbench.entry.form.MasterDetail;
import org.recto.workbench.parts.Choice;
import org.recto.workbench.words.Words;
import tools.jackson.databind.node.JsonNodeFactory;

/** Figures by their legends, and all of the one that the cursor is at; a picture dropped here becomes a new one. */
final class FiguresForm extends Form {

    private static final Path FIGURES = Path.of("/figures");

    private final PictureDrop drop;

    FiguresForm(Editing editing, Album album) {
        super(editing, Path.ROOT);
        drop = new PictureDrop(
                album,
                Words.say("figures.add"),
                uploaded -> begin(uploaded.picture().name()));
        drop.pasteWithin(getElement());
        List<Choice> statuses = List.of(
                Choice.of("present", Words.say("figures.atHand")),
                Choice.of("missing", Words.say("figures.isMissing")));
        ItemsPart items = list(
                        "figures",
                        ItemKind.FIGURE,
                        Words.say("figures.figures"),
                        Cell.longText("legend", Words.say("figures.legend")).wide("minmax(16rem, 4fr)"),
                        Cell.choice("status", Words.say("figures.picture"), statuses)
                                .wide("minmax(6rem, 8rem)"))
                .words(Words.say("figures.addWithout"), Words.say("figures.none"));
        add(drop, part(new MasterDetail(editing, items, path -> new FigureForm(editing, path, album))));
    }

    private void begin(String picture) {
        String id = editing.nextId(ItemKind.FIGURE);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Add(FIGURES, JsonNodeFactory.instance.objectNode().put("id", id), null));
        edits.addAll(PicturePart.edits(editing.now(), FIGURES.then(id), picture));
        editing.apply(edits);
        reveal(Target.of(FIGURES.then(id).then("alternative")));
    }

    @Override
    public void show(Now now) {
        drop.setVisible(!now.readOnly());
        super.show(now);
    }
}
