package org.recto.workbench.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Page;

/** An address that leads nowhere, or to a page that isn't for whoever asked. */
@ParentLayout(MainLayout.class)
@PageTitle("Not found · Recto")
@AnonymousAllowed
public class NotFoundPage extends Page implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1;

    NotFoundPage() {
        super("Nothing is here");
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
                        : "There is no page at this address, or it isn't for the roles you have.");
        replaceContent(new Paragraph(Links.to("/entries", "Look among the entries")));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
