package org.recto.entry;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What edits do to an entry's JSON tree. */
final class Trees {

    private Trees() {}

    /** The object that holds the path's last step; objects missing on the way are made, items are not. */
    static ObjectNode objectAround(JsonNode entry, Path path) {
        JsonNode node = entry;
        for (String step : path.parent().steps()) {
            JsonNode inner = Path.step(node, step);
            if ((inner == null || inner.isNull()) && node instanceof ObjectNode object) {
                inner = object.putObject(step);
            }
            if (inner == null) {
                throw nothingAt(path);
            }
            node = inner;
        }
        if (node instanceof ObjectNode object && !path.steps().isEmpty()) {
            return object;
        }
        throw nothingAt(path);
    }

    /** The list at a path, made where it is missing. */
    static ArrayNode list(JsonNode entry, Path path) {
        ObjectNode around = objectAround(entry, path);
        JsonNode list = around.get(path.last());
        if (list == null) {
            return around.putArray(path.last());
        }
        if (list instanceof ArrayNode array) {
            return array;
        }
        throw new MisplacedEdit(path + " is not a list");
    }

    /** Takes an item out of its list. */
    static JsonNode take(JsonNode entry, Path item) {
        if (item.parent().in(entry) instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i).path("id").asString("").equals(item.last())) {
                    return list.remove(i);
                }
            }
        }
        throw nothingAt(item);
    }

    /** Where to insert so as to stand before an item; the end where there is none to stand before. */
    static int indexOf(ArrayNode list, @Nullable String before) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).path("id").asString("").equals(before)) {
                return i;
            }
        }
        return list.size();
    }

    /** Removes an object that holds nothing, and those around it, but neither items nor the identity. */
    static void prune(JsonNode entry, Path path) {
        if (path.steps().isEmpty() || path.equals(Path.of("/identity"))) {
            return;
        }
        if (path.in(entry) instanceof ObjectNode empty
                && empty.isEmpty()
                && path.parent().in(entry) instanceof ObjectNode around) {
            around.remove(path.last());
            prune(entry, path.parent());
        }
    }

    private static MisplacedEdit nothingAt(Path path) {
        return new MisplacedEdit("The entry holds nothing at " + path);
    }
}
