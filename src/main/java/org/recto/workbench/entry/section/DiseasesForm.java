package org.recto.workbench.entry.section;

import static org.recto.workbench.words.Words.say;

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
                                say("form.diseases"),
                                Cell.text("name", say("form.disease")).wide("minmax(8rem, 1fr)"))
                        .words(say("form.diseases.add"), say("form.diseases.none")),
                at -> new DiseaseForm(editing, at)));
        diseases.addClassName("beside");
        add(diseases);
    }
}
