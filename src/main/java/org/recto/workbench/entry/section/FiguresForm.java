package org.recto.workbench.entry.section;

import java.util.List;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Cell;
import org.recto.workbench.entry.form.Form;
import org.recto.workbench.parts.Choice;

/** Figures, by their legends. */
final class FiguresForm extends Form {

    private static final List<Choice> STATUSES =
            List.of(Choice.of("present", "at hand"), Choice.of("missing", "missing"));

    FiguresForm(Editing editing) {
        super(editing, Path.ROOT);
        add(items(
                        "figures",
                        ItemKind.FIGURE,
                        "Figures",
                        Cell.longText("legend", "Legend").wide("minmax(16rem, 4fr)"),
                        Cell.choice("status", "Picture", STATUSES).wide("minmax(6rem, 8rem)"))
                .words("Add a figure", "No figure yet."));
    }
}
