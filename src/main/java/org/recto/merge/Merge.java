package org.recto.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Two versions of an entry, theirs and mine, brought together over the one that both began with.
 *
 * <p>Values merge one by one, items by their identity, lists of values as sets, narratives by paragraphs and, where both
 * changed one, by words. What only one changed is as that one has it, and what both changed alike is as both have it.
 * The rest are conflicts: each is theirs until someone chooses.
 */
public final class Merge {

    private final JsonNode base;
    private final JsonNode theirs;
    private final JsonNode mine;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Map<Path, List<Piece>> narratives = new LinkedHashMap<>();
    private final Map<Path, List<String>> orders = new LinkedHashMap<>();
    private final ObjectNode merged;

    private Merge(Entry base, Entry theirs, Entry mine) {
        this.base = EntryJson.tree(base);
        this.theirs = EntryJson.tree(theirs);
        this.mine = Adopted.adopted(this.base, this.theirs, EntryJson.tree(mine));
        JsonNode root = merged(Path.ROOT, this.base, this.theirs, this.mine);
        this.merged = (ObjectNode) Objects.requireNonNull(root);
    }

    public static Merge of(Entry base, Entry theirs, Entry mine) {
        return new Merge(base, theirs, mine);
    }

    /** What only a person can decide, in the order of the entry. */
    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /** The merged entry, with theirs in each conflict. */
    public Entry entry() {
        return with(Map.of());
    }

    /**
     * The merged entry with conflicts settled, those without a choice by theirs.
     *
     * @throws org.recto.entry.UnreadableEntry where an edited value can't stand in its place
     */
    public Entry with(Map<Conflict, Choice> choices) {
        return new Settled(base, merged, narratives, orders).with(conflicts, choices);
    }

    private @Nullable JsonNode merged(
            Path at, @Nullable JsonNode was, @Nullable JsonNode theyHave, @Nullable JsonNode iHave) {
        if (ItemKind.in(at).isPresent()) {
            return items(at, was, theyHave, iHave);
        }
        if (isObject(theyHave, iHave) && (was == null || was.isObject() || theyHave != null && iHave != null)) {
            return object(at, was, theyHave, iHave);
        }
        if (Tree.same(theyHave, iHave) || Tree.same(was, iHave)) {
            return theyHave;
        }
        if (Tree.same(was, theyHave)) {
            return iHave;
        }
        if (isArray(theyHave, iHave) && (was == null || was.isArray())) {
            return Values.merge(was, theyHave, iHave).orElseGet(() -> ask(at, was, theyHave, iHave));
        }
        if (Narratives.isAt(at)) {
            return narrative(at, was, theyHave, iHave);
        }
        return ask(at, was, theyHave, iHave);
    }

    private static boolean isObject(@Nullable JsonNode one, @Nullable JsonNode other) {
        return (one == null || one.isObject()) && (other == null || other.isObject()) && (one != null || other != null);
    }

    private static boolean isArray(@Nullable JsonNode one, @Nullable JsonNode other) {
        return (one == null || one.isArray()) && (other == null || other.isArray());
    }

    private @Nullable JsonNode ask(
            Path at, @Nullable JsonNode was, @Nullable JsonNode theyHave, @Nullable JsonNode iHave) {
        conflicts.add(new Conflict.Value(at, was, theyHave, iHave));
        return theyHave;
    }

    private @Nullable JsonNode object(
            Path at, @Nullable JsonNode was, @Nullable JsonNode theyHave, @Nullable JsonNode iHave) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode one : new @Nullable JsonNode[] {theyHave, iHave, was}) {
            if (one != null) {
                names.addAll(one.propertyNames());
            }
        }
        for (String name : names) {
            boolean isGiven = at.equals(Path.ROOT) && (name.equals("schema") || name.equals("accession"));
            JsonNode value = isGiven
                    ? get(theyHave, name)
                    : merged(at.then(name), get(was, name), get(theyHave, name), get(iHave, name));
            if (value != null) {
                object.set(name, value);
            }
        }
        return object.isEmpty() ? Values.empty(was, theyHave, iHave) : object;
    }

    private static @Nullable JsonNode get(@Nullable JsonNode object, String name) {
        return object == null ? null : object.get(name);
    }

    private @Nullable JsonNode items(
            Path list, @Nullable JsonNode was, @Nullable JsonNode theyHave, @Nullable JsonNode iHave) {
        Map<String, JsonNode> old = Tree.items(was);
        Map<String, JsonNode> ofTheirs = Tree.items(theyHave);
        Map<String, JsonNode> ofMine = Tree.items(iHave);
        Orders sides =
                new Orders(List.copyOf(old.keySet()), List.copyOf(ofTheirs.keySet()), List.copyOf(ofMine.keySet()));
        List<String> order = sides.merged().orElse(null);
        if (order == null) {
            order = sides.as(List.copyOf(ofTheirs.keySet()));
            conflicts.add(
                    new Conflict.Order(list, List.copyOf(old.keySet()), order, sides.as(List.copyOf(ofMine.keySet()))));
        }
        orders.put(list, order);
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (String id : order) {
            JsonNode item = item(list.then(id), old.get(id), ofTheirs.get(id), ofMine.get(id));
            if (item != null) {
                items.add(item);
            }
        }
        return items.isEmpty() ? Values.empty(was, theyHave, iHave) : items;
    }

    private @Nullable JsonNode item(
            Path at, @Nullable JsonNode was, @Nullable JsonNode theyHave, @Nullable JsonNode iHave) {
        if (was == null || theyHave != null && iHave != null) {
            return merged(at, was, theyHave, iHave);
        }
        JsonNode kept = theyHave != null ? theyHave : iHave;
        JsonNode keeper = theyHave != null ? theirs : mine;
        if (kept != null && (!kept.equals(was) || isNamedAnew(at.last(), keeper))) {
            conflicts.add(new Conflict.Removal(at, was, theyHave, iHave));
            return theyHave;
        }
        return null;
    }

    private boolean isNamedAnew(String id, JsonNode entry) {
        return !Tree.naming(id, base).containsAll(Tree.naming(id, entry));
    }

    private @Nullable JsonNode narrative(
            Path at, @Nullable JsonNode was, @Nullable JsonNode theyHave, @Nullable JsonNode iHave) {
        List<Piece> pieces = Narratives.merge(text(was), text(theyHave), text(iHave));
        Composed composed = Composed.of(at, pieces, Map.of());
        conflicts.addAll(composed.open());
        if (!composed.open().isEmpty()) {
            narratives.put(at, pieces);
        }
        boolean isGone = composed.text().isEmpty() && (theyHave == null || iHave == null);
        return isGone ? null : StringNode.valueOf(composed.text());
    }

    private static String text(@Nullable JsonNode value) {
        return value == null ? "" : value.asString("");
    }
}
