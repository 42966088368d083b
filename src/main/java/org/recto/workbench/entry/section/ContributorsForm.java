package org.recto.workbench.entry.section;

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
                        "Contributors",
                        Cell.text("name", "Name"),
                        Cell.suggest("role", "Role", ROLES),
                        Cell.stated("orcid", "ORCID"),
                        Cell.stated("affiliation", "Affiliation").wide("minmax(12rem, 3fr)"))
                .words("Add a contributor", "No contributor yet."));
    }
}
