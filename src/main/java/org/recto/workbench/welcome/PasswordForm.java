package org.recto.workbench.welcome;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;
import java.util.function.Consumer;
import org.recto.workbench.words.Words;

/** Asks for a password twice, so that a slip of the finger locks nobody out. */
final class PasswordForm extends Div {

    private static final long serialVersionUID = 1;

    private final PasswordField password = new PasswordField(Words.say("welcome.password"));
    private final PasswordField again = new PasswordField(Words.say("welcome.again"));

    /** @param above what else is asked, before the password */
    PasswordForm(Consumer<String> set, Component... above) {
        addClassName("recto-form");
        password.setHelperText(Words.say("welcome.passwordHelp"));
        password.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        Map<String, String> reveal = Map.of("reveal", Words.say("welcome.reveal"));
        password.getElement().setPropertyMap("i18n", reveal);
        again.getElement().setPropertyMap("i18n", reveal);
        again.setErrorMessage(Words.say("welcome.differ"));
        Button save = new Button(Words.say("welcome.set"), click -> {
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
