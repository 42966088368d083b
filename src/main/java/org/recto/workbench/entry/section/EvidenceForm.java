package org.recto.workbench.entry.section;

import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Cell;
import org.recto.workbench.entry.form.Choices;
import org.recto.workbench.entry.form.Form;
import org.recto.workbench.entry.form.ValuesPart;

/** What an item rests on: publications of the bibliography, and records of databases. */
final class EvidenceForm extends Form {

    EvidenceForm(Editing editing, Path item) {
        super(editing, item);
        add(title("Evidence for"), table());
    }

    private ValuesPart table() {
        return values(
                        "evidence",
                        "Evidence",
                        Cell.item("publication", "Publication", Choices::publications),
                        Cell.suggest("source", "or database", CrossReferencesForm.DATABASES),
                        Cell.text("record", "Record").hint("P16871"),
                        Cell.text("version", "Version"))
                .words("Add evidence", "No evidence yet.");
    }
}
