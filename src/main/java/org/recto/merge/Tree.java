package org.recto.merge;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import tools.jackson.databind.JsonNode;

/** What merging asks of an entry's JSON. */
final class Tree {

    private Tree() {}

    static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        return one == null ? other == null : one.equals(other);
    }

    /** The items of a list by their ids; none where there is no list. */
    static Map<String, JsonNode> items(@Nullable JsonNode list) {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        if (list != null) {
            list.forEach(item -> items.put(item.path("id").asString(""), item));
        }
        return items;
    }

    /** The places that name an item: values, and lists of values. */
    static Set<Path> naming(String id, JsonNode entry) {
        Set<Path> places = new LinkedHashSet<>();
        collect(id, entry, Path.ROOT, places);
        return places;
    }

    private static void collect(String id, JsonNode node, Path at, Set<Path> places) {
        if (node.isArray()) {
            for (JsonNode element : node) {
                String step = element.path("id").asString("");
                if (!step.isEmpty()) {
                    collect(id, element, at.then(step), places);
                } else if (isNamed(id, element) && (element.isObject() || Adopted.NAMING.contains(at.last()))) {
                    places.add(at);
                }
            }
        } else if (node.isObject()) {
            node.properties().forEach(property -> {
                Path inner = at.then(property.getKey());
                if (Adopted.NAMING.contains(property.getKey()) && isNamed(id, property.getValue())) {
                    places.add(inner);
                } else if (property.getValue().isContainer()) {
                    collect(id, property.getValue(), inner, places);
                }
            });
        }
    }

    /** An id in a list of ids, or a piece of evidence. */
    static boolean isNamed(String id, JsonNode value) {
        JsonNode name = value.isObject() ? value.path("publication") : value;
        return name.isString() && name.asString().equals(id);
    }
}
