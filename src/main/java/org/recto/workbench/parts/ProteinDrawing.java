package org.recto.workbench.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** The protein to scale: its features in lanes, its variants as lollipops, and where rules found something. */
@Tag("recto-protein")
@JsModule("./protein/recto-protein.ts")
public final class ProteinDrawing extends Component implements HasSize {

    private record Selected(String path) {}

    public ProteinDrawing() {
        whenItemSelected(this::select);
    }

    public void show(Drawing drawing) {
        getElement().setPropertyBean("drawing", drawing);
    }

    /** Highlights an item, or none where the path is empty. */
    public void select(String path) {
        getElement().setProperty("selected", path);
    }

    /** Told the path of an item that was chosen, by mouse or keyboard. */
    public Registration whenItemSelected(Consumer<String> told) {
        return getElement()
                .addEventListener(
                        "item-selected",
                        event ->
                                told.accept(event.getEventDetail(Selected.class).path()))
                .addEventDetail();
    }
}
