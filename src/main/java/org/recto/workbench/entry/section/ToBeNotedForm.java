package org.recto.workbench.entry.section;

import static org.recto.workbench.words.Words.say;

import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Form;

/** What fits no other section. */
final class ToBeNotedForm extends Form {

    ToBeNotedForm(Editing editing) {
        super(editing, Path.ROOT);
        add(narrative("toBeNoted", say("form.toBeNoted")).help(say("form.toBeNoted.help")));
    }
}
