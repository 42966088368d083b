package org.recto.workbench.accounts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import org.recto.workbench.words.Words;

/** Asks whom to invite, and then shows the link to send. */
final class InviteDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final TextField name = new TextField(Words.say("accounts.name"));
    private final EmailField mail = new EmailField(Words.say("accounts.mail"));
    private final RoleChoice roles = new RoleChoice();
    private final Button cancel = new Button(Words.say("parts.cancel"), click -> close());

    /** @param invite makes the link; empty where the invitation was refused, and the person told why */
    InviteDialog(Function<Invitation, Optional<OneTimeLink>> invite) {
        setHeaderTitle(Words.say("accounts.inviting"));
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(Words.say("accounts.nameHelp"));
        name.setAutofocus(true);
        mail.setRequiredIndicatorVisible(true);
        mail.setErrorMessage(Words.say("accounts.noMail"));
        Div form = new Div(name, mail, roles);
        form.addClassName("recto-form");
        add(form);
        Button send = new Button(
                Words.say("accounts.makeLink"), click -> invite.apply(read()).ifPresent(this::show));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, send);
    }

    private Invitation read() {
        return new Invitation(name.getValue(), mail.getValue(), roles.getValue());
    }

    private void show(OneTimeLink link) {
        removeAll();
        add(link);
        cancel.setText(Words.say("parts.close"));
        getFooter().removeAll();
        getFooter().add(cancel);
    }
}
