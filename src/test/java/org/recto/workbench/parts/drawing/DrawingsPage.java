package org.recto.workbench.parts.drawing;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.BundleUtils;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Stream;
import org.recto.workbench.corpus.CorpusPage;
import org.recto.workbench.entry.EntryPage;
import org.recto.workbench.history.HistoryPage;

/** The drawings' elements as anyone may use them: nothing of the workbench gives them anything. */
@Route(value = "test/drawings", autoLayout = false)
@PageTitle("Drawings")
@AnonymousAllowed
public class DrawingsPage extends Main {

    DrawingsPage() {
        Stream.of("recto-gene", "recto-protein", "recto-life", "recto-corpus")
                .forEach(name -> getElement().appendChild(new Element(name)));
    }

    /** Their code comes with the pages that use them in earnest. */
    @Override
    protected void onAttach(AttachEvent event) {
        Stream.of(EntryPage.class, HistoryPage.class, CorpusPage.class)
                .map(BundleUtils::getChunkId)
                .forEach(chunk -> event.getUI()
                        .getPage()
                        .addDynamicImport("return window.Vaadin.Flow.loadOnDemand('" + chunk + "')"));
    }
}
