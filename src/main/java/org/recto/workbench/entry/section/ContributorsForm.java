package org.recto.workbench.entry.section;

import static org.recto.workbench.words.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Cell;
import org.recto.workbench.entry.form.Form;
import org.recto.workbench.parts.Choice;

/** Whose work the entry holds. */
final class ContributorsForm extends Form {

    private static final List<Choice> ROLES =
            Stream.of("author", "curator", "reviewer", "editor").map(Choice::of).toList();

    ContributorsForm(Editing editing) {
        super(editing, Path.ROOT);
        add(items(
                        "contributors",
                        ItemKind.CONTRIBUTOR,
                        say("form.contributors"),
                        Cell.text("name", say("form.name")),
                        Cell.suggest("role", say("form.contributors.role"), ROLES),
                        Cell.stated("orcid", say("form.contributors.orcid")),
                        Cell.stated("affiliation", say("form.contributors.affiliation"))
                                .wide("minmax(12rem, 3fr)"))
                .words(say("form.contributors.add"), say("form.contributors.none")));
    }
}
