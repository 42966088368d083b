package org.recto.workbench.signin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The page on which one signs in. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in · Recto")
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final LoginForm form = new LoginForm(words());

    LoginView() {
        addClassName("recto-signin");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        Span mark = new Span();
        mark.addClassName("recto-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Div verso = new Div(mark, new H1("Recto"), new Paragraph("Gene entries, checked while they are written."));
        Div recto = new Div(form);
        add(verso, recto);
    }

    private static LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle("Sign in");
        words.getForm().setUsername("Mail");
        words.getForm().setSubmit("Sign in");
        words.getErrorMessage().setTitle("That mail and password don't belong together");
        words.getErrorMessage().setMessage("Check both and try again; an administrator can send you a new link.");
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }
}
