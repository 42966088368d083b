package org.recto.workbench.parts.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Set;
import org.recto.entry.Path;
import org.recto.workbench.parts.changes.FieldWords;
import org.recto.workbench.parts.changes.ItemWords;
import org.recto.workbench.parts.changes.Margin;
import org.recto.workbench.parts.changes.ValueWords;
import tools.jackson.databind.JsonNode;

/** What a section, or an object within one, holds: short values as a list of terms, then its texts, then its lists. */
final class ValueReading extends Div {

    private static final long serialVersionUID = 1;

    /** Properties that hold narratives, which are set as text however short they are. */
    private static final Set<String> NARRATIVES = Set.of(
            "note",
            "description",
            "transcription",
            "expression",
            "localisation",
            "function",
            "homology",
            "narrative",
            "localOrder",
            "breakpoints",
            "disease",
            "prognosis",
            "cytogenetics",
            "hybridGene",
            "abnormalProtein",
            "oncogenesis");

    private static final Path FIGURES = Path.of("/figures");

    private final JsonNode entry;
    private final Margin margin;
    private final ValueWords words;

    ValueReading(Path at, JsonNode value, JsonNode entry, Margin margin) {
        this.entry = entry;
        this.margin = margin;
        this.words = new ValueWords(entry);
        addClassName("recto-reading-values");
        if (value.isArray()) {
            add(list(at, value));
        } else if (value.isObject()) {
            addFields(at, value);
        } else {
            add(text(value.asString()));
        }
    }

    private void addFields(Path at, JsonNode object) {
        DescriptionList terms = new DescriptionList();
        Div rest = new Div();
        rest.addClassName("recto-reading-values");
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            String name = property.getKey();
            JsonNode value = property.getValue();
            if (name.equals("id")) {
                continue;
            }
            if (isText(property) || holdsItems(value) || value.isObject() && holdsMore(value)) {
                rest.add(
                        Marked.heading(new H3(FieldWords.sentence(name)), at.then(name), margin),
                        value.isString()
                                ? text(value.asString())
                                : new ValueReading(at.then(name), value, entry, margin));
            } else {
                terms.add(
                        new Term(FieldWords.sentence(name)),
                        new Description(Marked.heading(new Span(words.of(name, value)), at.then(name), margin)));
            }
        }
        if (terms.getComponentCount() > 0) {
            add(terms);
        }
        if (rest.getComponentCount() > 0) {
            add(rest);
        }
    }

    private static Component text(String narrative) {
        Paragraph text = new Paragraph(narrative);
        text.addClassName("recto-narrative");
        return text;
    }

    private static boolean isText(Map.Entry<String, JsonNode> property) {
        return property.getValue().isString()
                && (NARRATIVES.contains(property.getKey())
                        || property.getValue().asString().contains("\n"));
    }

    private static boolean holdsItems(JsonNode value) {
        return value.isArray() && !value.isEmpty() && value.get(0).has("id");
    }

    /** Whether an object holds texts or lists, and so wants more than a line. */
    private static boolean holdsMore(JsonNode object) {
        return object.properties().stream().anyMatch(property -> isText(property) || holdsItems(property.getValue()));
    }

    private static boolean holdsItemsWithin(JsonNode item) {
        return item.valueStream().anyMatch(ValueReading::holdsItems);
    }

    private Component list(Path at, JsonNode items) {
        if (!holdsItems(items)) {
            return new Paragraph(words.of(at.last(), items));
        }
        if (at.equals(FIGURES)) {
            return new FigureList(at, items, entry.path("accession").asString(""), margin);
        }
        if (items.valueStream().noneMatch(ValueReading::holdsItemsWithin)) {
            return new ItemTable(at, items, words, margin);
        }
        Div blocks = new Div();
        blocks.addClassName("recto-reading-values");
        for (JsonNode item : items) {
            Path place = at.then(item.path("id").asString());
            blocks.add(
                    Marked.heading(new H3(ItemWords.label(at, item)), place, margin),
                    new ValueReading(place, item, entry, margin));
        }
        return blocks;
    }
}
