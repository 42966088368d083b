package org.recto.workbench.entry.section;

import static org.recto.workbench.words.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.term.Database;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Cell;
import org.recto.workbench.entry.form.Form;
import org.recto.workbench.parts.Choice;

/** Pathways that the gene's product works in. */
final class PathwaysForm extends Form {

    private static final List<Choice> DATABASES = Stream.of(Database.KEGG, Database.REACTOME)
            .map(database -> Choice.of(database.printed()))
            .toList();

    PathwaysForm(Editing editing) {
        super(editing, Path.ROOT);
        add(items(
                        "pathways",
                        ItemKind.PATHWAY,
                        say("form.pathways"),
                        Cell.text("name", say("form.pathways.name")).wide("minmax(12rem, 3fr)"),
                        Cell.suggest("database", say("form.database"), DATABASES),
                        Cell.text("identifier", say("form.identifier")).hint("R-HSA-1266695"),
                        Cell.link(CrossReferencesForm::link))
                .words(say("form.pathways.add"), say("form.pathways.none")));
    }
}
