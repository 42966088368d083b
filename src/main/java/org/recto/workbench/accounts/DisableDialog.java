package org.recto.workbench.accounts;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.recto.people.Person;

/** Asks whether someone's access should really end. */
final class DisableDialog extends ConfirmDialog {

    private static final long serialVersionUID = 1;

    DisableDialog(Person person, Runnable disable) {
        setHeader("Disable " + person.name() + "?");
        setText("They can no longer sign in, from this moment. What they wrote and decided stays under their name, and"
                + " the account can be enabled again.");
        setCancelable(true);
        setConfirmText("Disable");
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirmed -> disable.run());
    }
}
