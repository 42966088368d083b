package org.recto.workbench.entry.section;

import static org.recto.workbench.words.Words.say;

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
                        say("form.expression"),
                        Cell.text("tissue", say("form.expression.tissue")),
                        Cell.decimal("value", say("form.expression.value")),
                        Cell.text("unit", say("form.expression.unit"))
                                .hint("TPM")
                                .wide("minmax(4rem, 6rem)"),
                        Cell.text("source", say("form.expression.source")).hint("GTEx"),
                        Cell.text("asOf", say("form.asOf")).hint(say("form.expression.asOf.hint")))
                .words(say("form.expression.add"), say("form.expression.none")));
    }
}
