package org.recto.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import tools.jackson.databind.JsonNode;

/** Counts what entries hold: {@code entries}, then the items of each list by the list's name. */
final class Counts {

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    Counts() {
        counts.put("entries", 0);
        for (ItemKind kind : ItemKind.values()) {
            counts.put(name(kind), 0);
        }
    }

    void add(Entry entry) {
        JsonNode tree = EntryJson.tree(entry);
        counts.merge("entries", 1, Integer::sum);
        for (ItemKind kind : ItemKind.values()) {
            counts.merge(name(kind), items(tree, Path.of(kind.list()).steps()), Integer::sum);
        }
    }

    Map<String, Integer> asMap() {
        return Collections.unmodifiableMap(counts);
    }

    private static int items(JsonNode node, List<String> steps) {
        if (steps.isEmpty()) {
            return node.size();
        }
        List<String> rest = steps.subList(1, steps.size());
        if (!steps.getFirst().equals("*")) {
            return items(node.path(steps.getFirst()), rest);
        }
        int sum = 0;
        for (JsonNode element : node) {
            sum += items(element, rest);
        }
        return sum;
    }

    /** The last word of the list's path that says what it lists. */
    private static String name(ItemKind kind) {
        Path list = Path.of(kind.list());
        return list.last().equals("items") ? list.parent().last() : list.last();
    }
}
