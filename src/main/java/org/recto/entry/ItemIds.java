package org.recto.entry;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Gives out item ids for one entry, one counter for each kind. Not for use by several threads. */
public final class ItemIds {

    private final Map<ItemKind, Integer> last = new EnumMap<>(ItemKind.class);

    /** Counters that begin after the highest ids the entry holds. */
    public static ItemIds after(Entry entry) {
        ItemIds ids = new ItemIds();
        ids.last.putAll(highest(entry));
        return ids;
    }

    /** The next id of a kind. */
    public String next(ItemKind kind) {
        return kind.id(last.merge(kind, 1, Integer::sum));
    }

    /** The highest number in use of each kind, kinds without an item left out. */
    public static Map<ItemKind, Integer> highest(Entry entry) {
        Map<ItemKind, Integer> highest = new EnumMap<>(ItemKind.class);
        for (Path path : all(EntryJson.tree(entry), Path.ROOT, new HashSet<>())) {
            ItemKind.in(path.parent()).ifPresent(kind -> highest.merge(kind, number(path.last()), Math::max));
        }
        return highest;
    }

    private static int number(String id) {
        try {
            return Integer.parseInt(id.substring(1));
        } catch (NumberFormatException malformed) {
            return 0; // the field constraint on ids speaks of it
        }
    }

    private static Set<Path> all(JsonNode node, Path at, Set<Path> found) {
        if (node.isArray()) {
            for (JsonNode element : node) {
                String id = element.path("id").asString("");
                if (!id.isEmpty()) {
                    found.add(at.then(id));
                    all(element, at.then(id), found);
                }
            }
        } else if (node.isObject()) {
            node.properties().forEach(property -> all(property.getValue(), at.then(property.getKey()), found));
        }
        return found;
    }
}
