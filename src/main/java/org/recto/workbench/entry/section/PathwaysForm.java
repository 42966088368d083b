package org.recto.workbench.entry.section;

import java.util.List;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Cell;
import org.recto.workbench.entry.form.Form;
import org.recto.workbench.parts.Choice;

/** Pathways that the gene's product works in. */
final class PathwaysForm extends Form {

    PathwaysForm(Editing editing) {
        super(editing, Path.ROOT);
        add(items(
                        "pathways",
                        ItemKind.PATHWAY,
                        "Pathways",
                        Cell.text("name", "Pathway").wide("minmax(12rem, 3fr)"),
                        Cell.suggest("database", "Database", List.of(Choice.of("KEGG"), Choice.of("Reactome"))),
                        Cell.text("identifier", "Identifier").hint("R-HSA-1266695"),
                        Cell.link(CrossReferencesForm::link))
                .words("Add a pathway", "No pathway yet."));
    }
}
