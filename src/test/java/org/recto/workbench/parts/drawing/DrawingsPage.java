package org.recto.workbench.parts.drawing;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.BundleUtils;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.recto.workbench.entry.EntryPage;

/** The drawings' elements as anyone may use them: nothing of the workbench gives them anything. */
@Route(value = "test/drawings", autoLayout = false)
@PageTitle("Drawings")
@AnonymousAllowed
public class DrawingsPage extends Main {

    DrawingsPage() {
        getElement().appendChild(new Element("recto-gene"), new Element("recto-protein"));
    }

    /** Their code comes with the page that uses them in earnest. */
    @Override
    protected void onAttach(AttachEvent event) {
        String chunk = BundleUtils.getChunkId(EntryPage.class);
        event.getUI().getPage().addDynamicImport("return window.Vaadin.Flow.loadOnDemand('" + chunk + "')");
    }
}
