package org.recto.workbench.entry.section;

import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Form;

/** What fits no other section. */
final class ToBeNotedForm extends Form {

    ToBeNotedForm(Editing editing) {
        super(editing, Path.ROOT);
        add(narrative("toBeNoted", "To be noted").help("What a reader should know and no other section says."));
    }
}
