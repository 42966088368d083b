package org.recto.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** My entry with the ids of theirs for what both added: one thing under two ids becomes one. */
final class Adopted {

    /** Properties that name other items of the entry. */
    static final Set<String> NAMING = Set.of("variants", "diseases", "transcript", "isoform", "publication");

    private final Map<String, String> ids = new HashMap<>();

    private Adopted() {}

    static JsonNode adopted(JsonNode base, JsonNode theirs, JsonNode mine) {
        Adopted adopted = new Adopted();
        adopted.match(Path.ROOT, base, theirs, mine);
        return adopted.ids.isEmpty() ? mine : adopted.renamed(mine);
    }

    private void match(Path at, @Nullable JsonNode base, @Nullable JsonNode theirs, @Nullable JsonNode mine) {
        if (theirs == null || mine == null) {
            return;
        }
        if (theirs.isObject() && mine.isObject()) {
            for (String name : theirs.propertyNames()) {
                match(at.then(name), base == null ? null : base.get(name), theirs.get(name), mine.get(name));
            }
            return;
        }
        ItemKind.in(at).ifPresent(kind -> matchItems(kind, at, base, theirs, mine));
    }

    private void matchItems(ItemKind kind, Path list, @Nullable JsonNode base, JsonNode theirs, JsonNode mine) {
        Map<String, JsonNode> known = Tree.items(base);
        Map<String, JsonNode> ofTheirs = Tree.items(theirs);
        Set<String> taken = new HashSet<>();
        Tree.items(mine).forEach((id, item) -> {
            if (ofTheirs.containsKey(id)) {
                match(list.then(id), known.get(id), ofTheirs.get(id), item);
            } else if (!known.containsKey(id)) {
                ofTheirs.entrySet().stream()
                        .filter(other -> !known.containsKey(other.getKey())
                                && !Tree.items(mine).containsKey(other.getKey())
                                && SameThing.are(kind, other.getValue(), item))
                        .filter(other -> taken.add(other.getKey()))
                        .findFirst()
                        .ifPresent(other -> {
                            ids.put(id, other.getKey());
                            match(list.then(other.getKey()), null, other.getValue(), item);
                        });
            }
        });
    }

    private JsonNode renamed(JsonNode tree) {
        JsonNode copy = tree.deepCopy();
        rename(copy, "");
        return copy;
    }

    private void rename(JsonNode node, String property) {
        if (node instanceof ObjectNode object) {
            for (String name : java.util.List.copyOf(object.propertyNames())) {
                JsonNode value = object.path(name);
                if (value.isString() && (name.equals("id") || NAMING.contains(name))) {
                    object.set(name, renamedId(value));
                } else if (value.isString() && property.equals("proposals") && name.equals("path")) {
                    object.set(name, StringNode.valueOf(renamedPath(value.asString())));
                } else {
                    rename(value, name);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isString() && NAMING.contains(property)) {
                    array.set(i, renamedId(array.get(i)));
                } else {
                    rename(array.get(i), property);
                }
            }
        }
    }

    private JsonNode renamedId(JsonNode id) {
        return StringNode.valueOf(ids.getOrDefault(id.asString(), id.asString()));
    }

    private String renamedPath(String path) {
        Path renamed = Path.ROOT;
        for (String step : Path.of(path).steps()) {
            renamed = renamed.then(ids.getOrDefault(step, step));
        }
        return renamed.toString();
    }
}
