package org.recto.workbench.welcome;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks who will be the first administrator. */
final class FirstAdministratorForm extends Div {

    private static final long serialVersionUID = 1;

    record Answer(String name, String mail, String password) {}

    FirstAdministratorForm(Consumer<Answer> become) {
        TextField name = new TextField("Your name");
        EmailField mail = new EmailField("Your mail");
        mail.setHelperText("You will sign in with it.");
        add(new PasswordForm(
                password -> become.accept(new Answer(name.getValue(), mail.getValue(), password)), name, mail));
    }
}
