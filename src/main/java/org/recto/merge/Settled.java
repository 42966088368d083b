package org.recto.merge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.entry.Removal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/** A merged entry whose conflicts are settled one by one. */
final class Settled {

    private final JsonNode base;
    private final JsonNode entry;
    private final Map<Path, List<Piece>> narratives;
    private final Map<Path, List<String>> orders;

    /** @param merged with theirs in each conflict */
    Settled(JsonNode base, JsonNode merged, Map<Path, List<Piece>> narratives, Map<Path, List<String>> orders) {
        this.base = base;
        this.entry = merged.deepCopy();
        this.narratives = narratives;
        this.orders = orders;
    }

    /** Values before the items that they may name, and these before their order. */
    Entry with(List<Conflict> conflicts, Map<Conflict, Choice> choices) {
        conflicts.forEach(conflict -> {
            if (conflict instanceof Conflict.Value value) {
                settle(value, chosen(conflict, choices));
            }
        });
        narratives.forEach((path, pieces) ->
                put(path, StringNode.valueOf(Composed.of(path, pieces, choices).text())));
        conflicts.forEach(conflict -> {
            if (conflict instanceof Conflict.Removal removal) {
                settle(removal, chosen(conflict, choices));
            }
        });
        conflicts.forEach(conflict -> {
            if (conflict instanceof Conflict.Order order && chosen(conflict, choices) == Choice.Kept.MINE) {
                reorder(order);
            }
        });
        return EntryJson.ofTree(entry);
    }

    private static Choice chosen(Conflict conflict, Map<Conflict, Choice> choices) {
        return choices.getOrDefault(conflict, Choice.Kept.THEIRS);
    }

    private void put(Path path, @Nullable JsonNode value) {
        boolean isNothing =
                value == null || value.isString() && value.asString().isEmpty();
        (isNothing ? new Edit.Clear(path) : new Edit.Set(path, Objects.requireNonNull(value))).change(entry);
    }

    private void settle(Conflict.Value conflict, Choice choice) {
        switch (choice) {
            case Choice.Edited(JsonNode value) -> put(conflict.path(), value);
            case Choice.Kept.THEIRS -> {}
            case Choice.Kept.MINE -> put(conflict.path(), conflict.mine());
            case Choice.Kept.BOTH -> {
                if (conflict.bothCanStay()) {
                    put(
                            conflict.path(),
                            Values.both(
                                    Objects.requireNonNull(conflict.theirs()),
                                    Objects.requireNonNull(conflict.mine())));
                }
            }
        }
    }

    private void settle(Conflict.Removal conflict, Choice choice) {
        JsonNode chosen = choice == Choice.Kept.MINE ? conflict.mine() : conflict.theirs();
        Path item = conflict.path();
        if (item.in(entry) == null) {
            JsonNode kept = conflict.mine() != null ? conflict.mine() : conflict.theirs();
            new Edit.Add(item.parent(), Objects.requireNonNull(kept), next(item)).change(entry);
        }
        if (chosen == null) {
            Removal.of(entry, item).forEach(edit -> edit.change(entry));
        } else {
            Set<Path> named = Tree.naming(item.last(), entry);
            Tree.naming(item.last(), base).stream()
                    .filter(place -> !named.contains(place) && canStand(place))
                    .forEach(place -> nameAgain(item.last(), place));
        }
    }

    /** The item that comes after it and is there. */
    private @Nullable String next(Path item) {
        List<String> order = orders.getOrDefault(item.parent(), List.of());
        return order.stream()
                .skip(order.indexOf(item.last()) + 1L)
                .filter(id -> item.parent().then(id).in(entry) != null)
                .findFirst()
                .orElse(null);
    }

    /** Whether the item that the place belongs to is there. */
    private boolean canStand(Path place) {
        Path at = Path.ROOT;
        for (String step : place.steps()) {
            boolean isItem = ItemKind.in(at).isPresent();
            at = at.then(step);
            if (isItem && at.in(entry) == null) {
                return false;
            }
        }
        return true;
    }

    /** Who removed the item took its name out of other places, too. */
    private void nameAgain(String id, Path place) {
        JsonNode named = Objects.requireNonNull(place.in(base));
        JsonNode now = place.in(entry);
        if (!named.isArray()) {
            if (now == null) {
                put(place, named);
            }
            return;
        }
        ArrayNode list = now instanceof ArrayNode array ? array.deepCopy() : JsonNodeFactory.instance.arrayNode();
        named.valueStream().filter(one -> Tree.isNamed(id, one)).forEach(list::add);
        put(place, list);
    }

    private void reorder(Conflict.Order conflict) {
        String before = null;
        for (String id : conflict.mine().reversed()) {
            Path item = conflict.path().then(id);
            if (item.in(entry) != null) {
                new Edit.Move(item, before).change(entry);
                before = id;
            }
        }
    }
}
