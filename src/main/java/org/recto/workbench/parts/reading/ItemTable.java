package org.recto.workbench.parts.reading;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.recto.entry.Path;
import org.recto.workbench.parts.changes.FieldWords;
import org.recto.workbench.parts.changes.Margin;
import org.recto.workbench.parts.changes.ValueWords;
import org.recto.workbench.parts.page.DataTable;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** The items of a list, a row each, with a column for every property that one of them has. */
final class ItemTable extends Div {

    private static final long serialVersionUID = 1;

    ItemTable(Path list, JsonNode items, ValueWords words, Margin margin) {
        Set<String> properties = new LinkedHashSet<>();
        items.forEach(item -> properties.addAll(item.propertyNames()));
        properties.remove("id");
        DataTable<JsonNode> table = new DataTable<>(FieldWords.sentence(list.last()));
        for (String property : properties) {
            boolean numbers = items.valueStream()
                    .map(item -> item.path(property))
                    .allMatch(value -> value.isNumber() || value.isMissingNode());
            table.column(
                    FieldWords.sentence(property),
                    numbers ? "number" : "",
                    item -> new Span(item.has(property) ? words.of(property, item.get(property)) : ""));
        }
        Function<JsonNode, Path> place = item -> list.then(item.path("id").asString());
        if (margin.beside(place.apply(items.get(0))) != null) {
            table.column(
                    Words.say("parts.remark"),
                    "actions",
                    item -> Marked.heading(new Span(), place.apply(item), margin));
        }
        table.show(items.valueStream().toList());
        add(table);
    }
}
