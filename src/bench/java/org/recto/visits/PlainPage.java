package org.recto.visits;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.internal.BundleUtils;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.recto.workbench.entry.EntryPage;

/** The least that Vaadin does for a keystroke: a field whose value is shown again beside it. */
@Route(value = "bench/plain", autoLayout = false)
@PermitAll
public class PlainPage extends Main {

    private static final long serialVersionUID = 1;

    PlainPage() {
        TextField field = new TextField("Plain");
        Span said = new Span();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> said.setText(change.getValue()));
        add(field, said);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        // the bundle knows the pages of the workbench alone; that one loads what a text field needs
        attached.getUI().getPage().addDynamicImport(
                "return window.Vaadin.Flow.loadOnDemand('" + BundleUtils.getChunkId(EntryPage.class) + "');");
    }
}
