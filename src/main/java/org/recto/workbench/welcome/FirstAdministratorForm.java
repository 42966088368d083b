package org.recto.workbench.welcome;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.recto.workbench.words.Words;

/** Asks who will be the first administrator. */
final class FirstAdministratorForm extends Div {

    private static final long serialVersionUID = 1;

    record Answer(String name, String mail, String password) {}

    FirstAdministratorForm(Consumer<Answer> become) {
        TextField name = new TextField(Words.say("welcome.name"));
        EmailField mail = new EmailField(Words.say("welcome.mail"));
        mail.setHelperText(Words.say("welcome.mailHelp"));
        add(new PasswordForm(
                password -> become.accept(new Answer(name.getValue(), mail.getValue(), password)), name, mail));
    }
}
