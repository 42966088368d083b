package org.recto.workbench.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Change;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.entry.Removal;
import tools.jackson.databind.JsonNode;

/**
 * What one curator changed while another saved, change by change, and the entry that comes of choosing between them.
 *
 * <p>Nothing is merged by itself but what only one of them changed.
 */
final class Merge {

    private final JsonNode base;
    private final JsonNode theirs;
    private final JsonNode mine;
    private final List<Difference> differences;

    Merge(Entry base, Entry theirs, Entry mine) {
        this.base = EntryJson.tree(base);
        this.theirs = EntryJson.tree(theirs);
        this.mine = EntryJson.tree(mine);
        this.differences = differences(Change.between(base, mine), Change.between(base, theirs));
    }

    /**
     * A place that I changed and that isn't so in theirs.
     *
     * @param path a value, an item, or a list whose order changed
     * @param conflict whether they changed something there, too
     */
    record Difference(
            Path path,
            @Nullable JsonNode base,
            @Nullable JsonNode theirs,
            @Nullable JsonNode mine,
            boolean conflict,
            boolean order) {}

    /** Every place that I changed, in the order of the entry, conflicts among them. */
    List<Difference> differences() {
        return differences;
    }

    private List<Difference> differences(List<Change> mineDone, List<Change> theirsDone) {
        Map<Path, Difference> found = new LinkedHashMap<>();
        for (Change change : mineDone) {
            Optional<Change> against =
                    theirsDone.stream().filter(other -> overlap(change, other)).findFirst();
            // where they removed the item that I changed a value of, the item itself is in question
            Path path = against.filter(other -> other.kind() == Change.Kind.REMOVED)
                    .map(Change::path)
                    .filter(other -> change.path().isWithin(other))
                    .orElse(change.path());
            boolean order = change.kind() == Change.Kind.REORDERED;
            Difference difference =
                    new Difference(path, path.in(base), path.in(theirs), path.in(mine), against.isPresent(), order);
            if (order || !same(difference.theirs(), difference.mine())) {
                found.putIfAbsent(path, difference);
            }
        }
        return List.copyOf(found.values());
    }

    /** Orders are at odds with orders only; values with values in the same place or within one another. */
    private static boolean overlap(Change one, Change other) {
        boolean oneOrder = one.kind() == Change.Kind.REORDERED;
        boolean otherOrder = other.kind() == Change.Kind.REORDERED;
        if (oneOrder || otherOrder) {
            return oneOrder && otherOrder && one.path().equals(other.path());
        }
        return one.path().isWithin(other.path()) || other.path().isWithin(one.path());
    }

    private static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        return one == null ? other == null : one.equals(other);
    }

    /** Theirs, with mine in the places given. */
    Entry resolved(Set<Path> takeMine) {
        JsonNode entry = theirs.deepCopy();
        for (Difference difference : differences) {
            if (takeMine.contains(difference.path())) {
                edits(difference, entry).forEach(edit -> edit.change(entry));
            }
        }
        return EntryJson.ofTree(entry);
    }

    private List<Edit> edits(Difference difference, JsonNode entry) {
        Path path = difference.path();
        JsonNode wanted = difference.mine();
        boolean isItem = path.parent().in(mine) instanceof JsonNode list && list.isArray()
                || path.parent().in(base) instanceof JsonNode list2 && list2.isArray();
        if (difference.order()) {
            return order(path, entry);
        }
        if (!isItem) {
            return List.of(wanted == null ? new Edit.Clear(path) : new Edit.Set(path, wanted));
        }
        List<Edit> edits = new ArrayList<>();
        if (path.in(entry) != null) {
            edits.addAll(wanted == null ? Removal.of(entry, path) : List.of(new Edit.Remove(path)));
        }
        if (wanted != null) {
            edits.add(new Edit.Add(path.parent(), wanted, next(path, entry)));
        }
        return edits;
    }

    /** The item that follows mine and is there. */
    private @Nullable String next(Path item, JsonNode entry) {
        boolean passed = false;
        JsonNode list = item.parent().in(mine);
        if (list != null) {
            for (JsonNode other : list) {
                String id = other.path("id").asString("");
                if (passed && item.parent().then(id).in(entry) != null) {
                    return id;
                }
                passed = passed || id.equals(item.last());
            }
        }
        return null;
    }

    /** Puts a list in my order, from its end; what only they added stays where it comes to stand. */
    private List<Edit> order(Path list, JsonNode entry) {
        List<Edit> moves = new ArrayList<>();
        JsonNode wanted = list.in(mine);
        String before = null;
        if (wanted != null) {
            for (int i = wanted.size() - 1; i >= 0; i--) {
                String id = wanted.get(i).path("id").asString("");
                if (list.then(id).in(entry) != null) {
                    moves.add(new Edit.Move(list.then(id), before));
                    before = id;
                }
            }
        }
        return moves;
    }
}
