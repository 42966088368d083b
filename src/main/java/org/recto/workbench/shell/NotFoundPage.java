package org.recto.workbench.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.words.Words;

/** An address that leads nowhere, or to a page that isn't for whoever asked. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class NotFoundPage extends Page implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1;

    NotFoundPage() {
        super(Words.say("shell.nothing"));
        addClassName("recto-narrow");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        // words that a page chose; those of the router itself name classes
        String words = error.hasCustomMessage()
                ? error.getCustomMessage()
                : error.getException().getMessage();
        boolean ours = error.getCaughtException().getClass().equals(NotFoundException.class);
        lead(
                ours && words != null && !words.isEmpty() && !words.startsWith("Couldn't find route")
                        ? words
                        : Words.say("shell.noPage"));
        replaceContent(new Paragraph(Links.to("/entries", Words.say("shell.lookEntries"))));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
