package org.recto.workbench.parts.drawing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.recto.workbench.parts.Data;
import org.recto.workbench.words.Words;

/** A drawing whose items can be chosen; it zooms, speaks and saves itself by itself. */
abstract sealed class DrawingElement<P> extends Component implements HasSize permits GeneDrawing, ProteinDrawing {

    private record Selected(String path) {}

    /** The keys of {@code frontend/drawing/words.ts}, which holds them in English for whoever uses the elements alone. */
    static final List<String> KEYS = List.of(
            "zoomIn",
            "zoomOut",
            "whole",
            "equal",
            "saveSvg",
            "savePng",
            "inWords",
            "what",
            "where",
            "shown",
            "variantsHere",
            "featuresHere",
            "findingsHere",
            "germline",
            "somatic",
            "unstated",
            "findings",
            "variants",
            "topology",
            "chains",
            "bonds",
            "sites",
            "domains",
            "regions",
            "exons",
            "isoforms",
            "sequence",
            "transcripts",
            "missing",
            "protein",
            "proteinUnknown",
            "proteinNone",
            "gene",
            "geneNone",
            "coding",
            "untranslated",
            "unknownExon",
            "skipped",
            "forward",
            "reverse");

    DrawingElement() {
        Map<String, String> words = new LinkedHashMap<>();
        KEYS.forEach(key -> words.put(key, Words.say("drawings.element." + key)));
        Data.hand(getElement(), "words", words);
    }

    public void show(P picture) {
        Data.hand(getElement(), "drawing", picture);
    }

    /** Lights the item in which a place lies, or none where the path is empty. */
    public void select(String path) {
        getElement().executeJs("this.selected = $0", path);
    }

    /** @param name what saved files are called, without their ending */
    public void savedAs(String name) {
        getElement().setProperty("file", name);
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
