package org.recto.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One difference between two states of an entry, told by meaning: items are matched by id, not by place.
 *
 * @param kind what happened
 * @param path where; for {@link Kind#REORDERED} the list
 * @param before what stood there, {@code null} where it was added; for a reordered list its ids
 * @param after what stands there now, {@code null} where it was removed; for a reordered list its ids
 */
public record Change(
        Kind kind,
        Path path,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {

    /** What happened to a value. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        REORDERED
    }

    /** What turned one entry into another, in the order of the JSON; none where they say the same. */
    public static List<Change> between(Entry before, Entry after) {
        return between(SectionValues.treeOfOthers(before, after), SectionValues.treeOfOthers(after, before));
    }

    /** The same of the entries' JSON. */
    public static List<Change> between(JsonNode before, JsonNode after) {
        List<Change> changes = new ArrayList<>();
        compare(Path.ROOT, before, after, changes);
        return List.copyOf(changes);
    }

    private static void compare(Path at, @Nullable JsonNode before, @Nullable JsonNode after, List<Change> changes) {
        if (before == null && after == null || before != null && before.equals(after)) {
            return;
        }
        if (holdsItems(before) || holdsItems(after)) {
            compareItems(at, items(before), items(after), changes);
        } else if (before == null) {
            addedOrRemoved(Kind.ADDED, at, java.util.Objects.requireNonNull(after), changes);
        } else if (after == null) {
            addedOrRemoved(Kind.REMOVED, at, before, changes);
        } else if (before.isObject() && after.isObject()) {
            java.util.Set<String> names = new LinkedHashSet<>(before.propertyNames());
            names.addAll(after.propertyNames());
            names.forEach(name -> compare(at.then(name), before.get(name), after.get(name), changes));
        } else {
            changes.add(new Change(Kind.CHANGED, at, before, after));
        }
    }

    /** An object that came or went is told property by property, so that each change is of one value or one item. */
    private static void addedOrRemoved(Kind kind, Path at, JsonNode value, List<Change> changes) {
        if (value.isObject() && !value.has("id")) {
            boolean added = kind == Kind.ADDED;
            value.properties()
                    .forEach(property -> compare(
                            at.then(property.getKey()),
                            added ? null : property.getValue(),
                            added ? property.getValue() : null,
                            changes));
        } else {
            boolean added = kind == Kind.ADDED;
            changes.add(new Change(kind, at, added ? null : value, added ? value : null));
        }
    }

    private static void compareItems(
            Path at, Map<String, JsonNode> before, Map<String, JsonNode> after, List<Change> changes) {
        before.forEach((id, item) -> {
            if (!after.containsKey(id)) {
                changes.add(new Change(Kind.REMOVED, at.then(id), item, null));
            }
        });
        after.forEach((id, item) -> {
            JsonNode old = before.get(id);
            if (old == null) {
                changes.add(new Change(Kind.ADDED, at.then(id), null, item));
            } else {
                compare(at.then(id), old, item, changes);
            }
        });
        List<String> oldOrder =
                before.keySet().stream().filter(after::containsKey).toList();
        List<String> newOrder =
                after.keySet().stream().filter(before::containsKey).toList();
        if (!oldOrder.equals(newOrder)) {
            changes.add(new Change(
                    Kind.REORDERED,
                    at,
                    EntryJson.value(List.copyOf(before.keySet())),
                    EntryJson.value(List.copyOf(after.keySet()))));
        }
    }

    private static boolean holdsItems(@Nullable JsonNode node) {
        return node != null && node.isArray() && !node.isEmpty() && node.get(0).has("id");
    }

    private static Map<String, JsonNode> items(@Nullable JsonNode list) {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        if (list != null) {
            list.forEach(item -> items.put(item.path("id").asString(), item));
        }
        return items;
    }
}
