package org.recto.workbench.parts.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.recto.entry.Path;
import org.recto.workbench.parts.CaptionedFigure;
import org.recto.workbench.parts.PictureView;
import org.recto.workbench.parts.changes.Margin;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** Figures with their pictures, where these are at hand, above their legends. */
final class FigureList extends Div {

    private static final long serialVersionUID = 1;

    FigureList(Path list, JsonNode items, String accession, Margin margin) {
        addClassName("recto-figures");
        for (JsonNode item : items) {
            Path place = list.then(item.path("id").asString(""));
            add(new Div(
                    new CaptionedFigure(
                            shown(item, accession), item.path("legend").asString(Words.say("figures.noLegend"))),
                    Marked.heading(new Span(), place, margin)));
        }
    }

    private static Component shown(JsonNode item, String accession) {
        if (item.has("picture")) {
            String alternative =
                    item.path("alternative").asString(item.path("legend").asString(""));
            return new PictureView(item.path("picture").asString(), alternative, accession);
        }
        Paragraph none = new Paragraph(Words.say("figures.missing"));
        none.addClassName("recto-no-picture");
        return none;
    }
}
