package org.recto.workbench.welcome;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.recto.people.Accounts;
import org.recto.people.Person;
import org.recto.workbench.parts.page.Attempt;
import org.recto.workbench.parts.page.Page;

/** Opened by a one-time link: someone sets their password, or becomes the first administrator. */
@Route(value = "welcome/:secret", autoLayout = false)
@AnonymousAllowed
public class WelcomePage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Accounts accounts;
    private final Div content = new Div();

    WelcomePage(Accounts accounts) {
        super("Welcome to Recto");
        this.accounts = accounts;
        addClassName("recto-narrow");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = event.getRouteParameters().get("secret").orElse("");
        if (accounts.isForFirstAdministrator(secret)) {
            lead("Nobody administers this workbench yet. Whoever fills this in will, and can then invite the others.");
            show(new FirstAdministratorForm(form -> Attempt.to(
                            () -> accounts.becomeFirstAdministrator(secret, form.name(), form.mail(), form.password()))
                    .ifPresent(this::done)));
        } else {
            accounts.invitee(secret).ifPresentOrElse(person -> askForPassword(secret, person), this::over);
        }
    }

    private void askForPassword(String secret, Person person) {
        title("Welcome, " + person.name());
        lead("Choose a password for " + person.mail() + ".");
        show(new PasswordForm(password ->
                Attempt.to(() -> accounts.acceptInvitation(secret, password)).ifPresent(this::done)));
    }

    private void done(Person person) {
        title("Your password is set");
        lead("Sign in with " + person.mail() + ".");
        show(new Anchor("/login", "Go to the sign-in"));
    }

    private void over() {
        title("This link is over");
        lead("It was used, is too old, or was not copied whole.");
        show(new Paragraph(
                new Span("An administrator of the workbench can give you another. If you have a password already, "),
                new Anchor("/login", "sign in"),
                new Span(".")));
    }

    private void show(Component component) {
        content.removeAll();
        content.add(component);
    }
}
