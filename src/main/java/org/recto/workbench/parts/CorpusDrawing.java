package org.recto.workbench.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import org.recto.release.CorpusOverTime.Point;

/** What rules found in all entries: a bar for each time to choose one by, and its findings as a table of rules by sections. */
@Tag("recto-corpus")
@JsModule("./corpus/recto-corpus.ts")
public final class CorpusDrawing extends Component implements HasSize {

    /** A section of entries, and what it is called. */
    public record Section(String key, String name) {}

    private record Corpus(List<Point> points, List<Section> sections, Map<String, String> words) {}

    /**
     * @param sections in the order of an entry
     * @param words for the keys of {@code frontend/corpus/words.ts}; {@code saveSvg} and {@code savePng} for its buttons
     */
    public void show(List<Point> points, List<Section> sections, Map<String, String> words) {
        getElement().setPropertyBean("corpus", new Corpus(points, sections, words));
    }

    /** @param name what saved files are called, without their ending */
    public void savedAs(String name) {
        getElement().setProperty("file", name);
    }
}
