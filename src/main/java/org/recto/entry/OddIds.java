package org.recto.entry;

import java.util.HashSet;
import tools.jackson.databind.JsonNode;

/** Refuses items without an id and two items of one kind with the same id, since paths could not tell them apart. */
final class OddIds {

    private OddIds() {}

    static void refuse(JsonNode tree) {
        java.util.Set<String> seen = new HashSet<>();
        for (ItemKind kind : ItemKind.values()) {
            refuse(tree, Path.of(kind.list()).steps(), 0, Path.ROOT, seen);
        }
    }

    private static void refuse(
            JsonNode node, java.util.List<String> steps, int next, Path at, java.util.Set<String> seen) {
        if (next < steps.size()) {
            String step = steps.get(next);
            if (step.equals("*")) {
                for (JsonNode element : node) {
                    String id = element.path("id").asString("");
                    refuse(element, steps, next + 1, id.isEmpty() ? at : at.then(id), seen);
                }
            } else if (node.get(step) != null) {
                refuse(node.get(step), steps, next + 1, at.then(step), seen);
            }
            return;
        }
        int index = 0;
        for (JsonNode item : node) {
            index++;
            String id = item.path("id").asString("");
            if (id.isEmpty() || id.indexOf('/') >= 0) {
                throw new UnreadableEntry("Item " + index + " of " + at + " has no usable id");
            }
            if (!seen.add(id)) {
                throw new UnreadableEntry(at + " holds the id " + id + " a second time");
            }
        }
    }
}
