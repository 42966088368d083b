package org.recto.fill;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One thing to do so that an entry says what a source says; it becomes an edit when the entry is at hand. */
public sealed interface Step {

    /**
     * The edit that does it; none where it is done already.
     *
     * @param entry the entry's JSON as it stands
     * @param nextId gives ids to items that come in
     */
    @Nullable
    Edit edit(JsonNode entry, Function<ItemKind, String> nextId);

    /** Puts a value into a field. */
    record Put(Path path, JsonNode value) implements Step {
        @Override
        public @Nullable Edit edit(JsonNode entry, Function<ItemKind, String> nextId) {
            return value.equals(path.in(entry)) ? null : new Edit.Set(path, value);
        }
    }

    /** Adds to a list of values without ids what it doesn't hold. */
    record Append(Path list, JsonNode value) implements Step {
        @Override
        public @Nullable Edit edit(JsonNode entry, Function<ItemKind, String> nextId) {
            ArrayNode longer = list.in(entry) instanceof ArrayNode held
                    ? held.deepCopy()
                    : (ArrayNode) EntryJson.value(new int[0]);
            return longer.valueStream().anyMatch(value::equals) ? null : new Edit.Set(list, longer.add(value));
        }
    }

    /**
     * Adds an item with the items in it.
     *
     * @param item with ids that are replaced
     */
    record Add(Path list, JsonNode item) implements Step {

        @Override
        public Edit edit(JsonNode entry, Function<ItemKind, String> nextId) {
            ObjectNode added = (ObjectNode) item.deepCopy();
            number(list, added, nextId);
            return new Edit.Add(list, added, next(entry));
        }

        private static void number(Path list, ObjectNode item, Function<ItemKind, String> nextId) {
            ItemKind.in(list).ifPresent(kind -> item.put("id", nextId.apply(kind)));
            item.properties().forEach(property -> {
                Path inner = list.then("*").then(property.getKey());
                if (ItemKind.in(inner).isPresent()) {
                    property.getValue().forEach(each -> number(inner, (ObjectNode) each, nextId));
                }
            });
        }

        /** The first item in the list that lies behind this one. */
        private @Nullable String next(JsonNode entry) {
            JsonNode held = list.in(entry);
            double place = place(item);
            return (held == null ? Stream.<JsonNode>empty() : held.valueStream())
                    .filter(other -> place(other) > place)
                    .map(other -> other.path("id").asString())
                    .findFirst()
                    .orElse(null);
        }

        /** Features stand in the order of their first residue, exons in that of their numbers. */
        private static double place(JsonNode item) {
            String label = item.path("label").asString("");
            return label.matches("[0-9]{1,4}")
                    ? Integer.parseInt(label)
                    : item.path("start").asDouble(Double.NaN);
        }
    }
}
