package org.recto.workbench.entry.section;

import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Cell;
import org.recto.workbench.entry.form.Form;
import org.recto.workbench.entry.form.MasterDetail;

/** The diseases that the gene is implicated in: all of them in a list, and the one chosen in full. */
final class DiseasesForm extends Form {

    DiseasesForm(Editing editing) {
        super(editing, Path.ROOT);
        MasterDetail diseases = part(new MasterDetail(
                editing,
                list(
                                "diseases",
                                ItemKind.DISEASE,
                                "Disease associations",
                                Cell.text("name", "Disease").wide("minmax(8rem, 1fr)"))
                        .words("Add a disease", "No disease yet."),
                at -> new DiseaseForm(editing, at)));
        diseases.addClassName("beside");
        add(diseases);
    }
}
