package org.recto.entry;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Refuses {@code null} where it doesn't say that there is no such value: reading it as an absent property would lose
 * that it was written.
 */
final class OddNulls {

    private OddNulls() {}

    /** @param entry what the tree was read as */
    static void refuse(JsonNode tree, Entry entry) {
        if (!isIn(tree)) {
            return;
        }
        List<Path> nulls = new ArrayList<>();
        collect(tree, Path.ROOT, nulls);
        JsonNode kept = EntryJson.tree(entry);
        for (Path path : nulls) {
            if (path.in(kept) == null) {
                throw new UnreadableEntry(path + " can't be null: leave it out where nothing is to be said");
            }
        }
    }

    private static boolean isIn(JsonNode node) {
        for (JsonNode inner : node) {
            if (node.isObject() && inner.isNull() || isIn(inner)) {
                return true;
            }
        }
        return false;
    }

    /** Where nothing is null no path is made. */
    private static void collect(JsonNode node, Path at, List<Path> nulls) {
        if (node.isArray()) {
            for (JsonNode element : node) {
                if (isIn(element)) {
                    String id = element.path("id").asString("");
                    collect(element, id.isEmpty() ? at : at.then(id), nulls);
                }
            }
        } else if (node.isObject()) {
            node.properties().forEach(property -> {
                if (property.getValue().isNull()) {
                    nulls.add(at.then(property.getKey()));
                } else if (isIn(property.getValue())) {
                    collect(property.getValue(), at.then(property.getKey()), nulls);
                }
            });
        }
    }
}
