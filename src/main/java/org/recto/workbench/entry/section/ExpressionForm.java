package org.recto.workbench.entry.section;

import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Cell;
import org.recto.workbench.entry.form.Form;

/** How strongly the gene is expressed where. */
final class ExpressionForm extends Form {

    ExpressionForm(Editing editing) {
        super(editing, Path.ROOT);
        add(items(
                        "expression",
                        ItemKind.EXPRESSION,
                        "Expression",
                        Cell.text("tissue", "Tissue or cell type"),
                        Cell.decimal("value", "Value"),
                        Cell.text("unit", "Unit").hint("TPM").wide("minmax(4rem, 6rem)"),
                        Cell.text("source", "Source").hint("GTEx"),
                        Cell.text("asOf", "As of").hint("2024 or v8"))
                .words("Add a tissue", "No figure yet."));
    }
}
