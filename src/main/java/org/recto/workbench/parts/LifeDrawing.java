package org.recto.workbench.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;

/** An entry's life on one line: revisions on it, their reviews above, releases below, each a link. */
@Tag("recto-life")
@JsModule("./life/recto-life.ts")
@CssImport("./life/life.css")
public final class LifeDrawing extends Component implements HasSize {

    /**
     * Something that happened.
     *
     * @param lane {@code review}, {@code revision} or {@code release}
     * @param kind how its mark looks: {@code saved}, {@code approved}, {@code submit} and so on
     * @param mark the few letters beside the mark
     * @param label all of it in a sentence
     * @param day when, as a few letters
     * @param href where it is told of
     */
    public record Event(String lane, String kind, String mark, String label, String day, String href) {}

    /**
     * @param words what the drawing says besides: {@code name}, {@code review}, {@code revision}, {@code release}, and the
     *     keys of {@code frontend/life/words.ts}; {@code saveSvg} and {@code savePng} for its buttons
     */
    public void show(List<Event> events, Map<String, String> words) {
        getElement().setPropertyBean("life", new Life(events, words));
    }

    /** @param name what saved files are called, without their ending */
    public void savedAs(String name) {
        getElement().setProperty("file", name);
    }

    private record Life(List<Event> events, Map<String, String> words) {}
}
