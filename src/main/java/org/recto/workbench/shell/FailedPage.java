package org.recto.workbench.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.recto.people.NotAllowed;
import org.recto.revision.NoSuchEntry;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.words.Words;

/** A page that could not be opened. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class FailedPage extends Page implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1;

    FailedPage() {
        super(Words.say("shell.failed"));
        addClassName("recto-narrow");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        Exception cause = error.getException();
        replaceContent(new Paragraph(Links.to("/", Words.say("shell.goHome"))));
        if (cause instanceof NotAllowed || cause instanceof NoSuchEntry) {
            lead(cause.getMessage() == null ? Words.say("shell.notYours") : Words.heard(cause.getMessage()));
            return HttpServletResponse.SC_FORBIDDEN;
        }
        lead(Mishaps.sentence(Mishaps.note(cause)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
