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
        List<Path> nulls = new ArrayList<>();
        collect(tree, Path.ROOT, nulls);
        if (nulls.isEmpty()) {
            return;
        }
        JsonNode kept = EntryJson.tree(entry);
        for (Path path : nulls) {
            if (path.in(kept) == null) {
                throw new UnreadableEntry(path + " can't be null: leave it out where nothing is to be said");
            }
        }
    }

    private static void collect(JsonNode node, Path at, List<Path> nulls) {
        if (node.isArray()) {
            node.forEach(element -> {
                String id = element.path("id").asString("");
                collect(element, id.isEmpty() ? at : at.then(id), nulls);
            });
        } else if (node.isObject()) {
            node.properties().forEach(property -> {
                Path path = at.then(property.getKey());
                if (property.getValue().isNull()) {
                    nulls.add(path);
                }
                collect(property.getValue(), path, nulls);
            });
        }
    }
}
