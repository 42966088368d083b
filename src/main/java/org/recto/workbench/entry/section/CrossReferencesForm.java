package org.recto.workbench.entry.section;

import static org.recto.workbench.words.Words.say;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.term.Database;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Cell;
import org.recto.workbench.entry.form.Form;
import org.recto.workbench.parts.Choice;
import tools.jackson.databind.JsonNode;

/** The same gene in other databases. */
final class CrossReferencesForm extends Form {

    static final List<Choice> DATABASES = Arrays.stream(Database.values())
            .map(database -> Choice.of(database.printed()))
            .toList();

    CrossReferencesForm(Editing editing) {
        super(editing, Path.ROOT);
        add(items(
                        "crossReferences",
                        ItemKind.CROSS_REFERENCE,
                        say("form.references"),
                        Cell.suggest("database", say("form.database"), DATABASES),
                        Cell.text("identifier", say("form.identifier")),
                        Cell.link(CrossReferencesForm::link),
                        Cell.text("checked", say("form.references.checked")).hint("2026-11-22"))
                .words(say("form.references.add"), say("form.references.none")));
    }

    /** The page of an item that names database and identifier. */
    static Optional<URI> link(JsonNode item) {
        return Database.named(item.path("database").asString(""))
                .flatMap(database -> database.link(item.path("identifier").asString("")));
    }
}
