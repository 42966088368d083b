package org.recto.workbench.signin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.recto.workbench.words.LanguageChoice;
import org.recto.workbench.words.Words;

/** The page on which one signs in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final LoginForm form = new LoginForm(words());

    LoginView() {
        addClassName("recto-signin");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        Span mark = new Span();
        mark.addClassName("recto-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Paragraph about = new Paragraph(Words.say("signin.about"));
        about.addClassName("about");
        Anchor released = new Anchor("/api/v1/releases", Words.say("signin.released"));
        released.setRouterIgnore(true);
        Div verso = new Div(
                mark,
                new H1("Recto"),
                about,
                new Paragraph(Words.say("signin.how")),
                new Paragraph(new Span(Words.say("signin.open")), released));
        Div recto = new Div(form, new Paragraph(Words.say("signin.invited")), new LanguageChoice());
        add(verso, recto);
    }

    private static LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle(Words.say("signin.title"));
        words.getForm().setUsername(Words.say("signin.mail"));
        words.getForm().setPassword(Words.say("signin.password"));
        words.getForm().setSubmit(Words.say("signin.title"));
        words.getErrorMessage().setTitle(Words.say("signin.wrong"));
        words.getErrorMessage().setMessage(Words.say("signin.next"));
        words.getErrorMessage().setUsername(Words.say("signin.noMail"));
        words.getErrorMessage().setPassword(Words.say("signin.noPassword"));
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return Words.say("signin.title") + " · Recto";
    }
}
