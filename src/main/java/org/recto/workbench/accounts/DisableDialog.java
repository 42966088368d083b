package org.recto.workbench.accounts;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.recto.people.Person;
import org.recto.workbench.words.Words;

/** Asks whether someone's access should really end. */
final class DisableDialog extends ConfirmDialog {

    private static final long serialVersionUID = 1;

    DisableDialog(Person person, Runnable disable) {
        setHeader(Words.say("accounts.disable.title", person.name()));
        setText(Words.say("accounts.disable.what"));
        setCancelable(true);
        setCancelText(Words.say("parts.cancel"));
        setConfirmText(Words.say("accounts.disable.do"));
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirmed -> disable.run());
    }
}
