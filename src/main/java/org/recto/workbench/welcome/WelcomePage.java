package org.recto.workbench.welcome;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.recto.people.Accounts;
import org.recto.people.Person;
import org.recto.workbench.parts.page.Attempt;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.parts.page.Said;
import org.recto.workbench.words.Words;

/** Opened by a one-time link: someone sets their password, or becomes the first administrator. */
@Route(value = "welcome/:secret", autoLayout = false)
@AnonymousAllowed
public class WelcomePage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Accounts accounts;
    private final Div content = new Div();

    WelcomePage(Accounts accounts) {
        super(Words.say("welcome.title"));
        this.accounts = accounts;
        addClassName("recto-narrow");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = event.getRouteParameters().get("secret").orElse("");
        if (accounts.isForFirstAdministrator(secret)) {
            lead(Words.say("welcome.first"));
            show(new FirstAdministratorForm(form -> Attempt.to(
                            () -> accounts.becomeFirstAdministrator(secret, form.name(), form.mail(), form.password()))
                    .ifPresent(this::done)));
        } else {
            accounts.invitee(secret).ifPresentOrElse(person -> askForPassword(secret, person), this::over);
        }
    }

    private void askForPassword(String secret, Person person) {
        title(Words.say("welcome.you", person.name()));
        lead(Words.say("welcome.choose", person.mail()));
        show(new PasswordForm(password ->
                Attempt.to(() -> accounts.acceptInvitation(secret, password)).ifPresent(this::done)));
    }

    private void done(Person person) {
        title(Words.say("welcome.isSet"));
        lead(Words.say("welcome.signInWith", person.mail()));
        show(new Anchor("/login", Words.say("welcome.toSignIn")));
    }

    private void over() {
        title(Words.say("welcome.over"));
        lead(Words.say("welcome.overWhy"));
        show(new Paragraph(new Said("welcome.overNext", new Anchor("/login", Words.say("welcome.signIn")))));
    }

    private void show(Component component) {
        content.removeAll();
        content.add(component);
    }
}
