package org.recto.workbench.welcome;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Consumer;

/** Asks for a password twice, so that a slip of the finger locks nobody out. */
final class PasswordForm extends Div {

    private static final long serialVersionUID = 1;

    private final PasswordField password = new PasswordField("Password");
    private final PasswordField again = new PasswordField("Once more");

    /** @param above what else is asked, before the password */
    PasswordForm(Consumer<String> set, Component... above) {
        addClassName("recto-form");
        password.setHelperText("A few words are better than one with signs in it.");
        password.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        again.setErrorMessage("The two passwords differ.");
        Button save = new Button("Set the password", click -> {
            again.setInvalid(!again.getValue().equals(password.getValue()));
            if (!again.isInvalid()) {
                set.accept(password.getValue());
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        add(above);
        add(password, again, save);
    }
}
