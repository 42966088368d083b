package org.recto.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The edits that take an item out of an entry and leave nothing that points at it.
 *
 * <p>Marks on proposed values within it go with it, and so do the ids by which variants, features and evidence named
 * it. All are one step of undo.
 */
public final class Removal {

    /** Properties that name another item, or several. */
    private static final Set<String> NAMING = Set.of("variants", "diseases", "transcript", "isoform", "evidence");

    private final JsonNode tree;
    private final Path item;
    private final List<Edit> edits = new ArrayList<>();

    private Removal(JsonNode tree, Path item) {
        this.tree = tree;
        this.item = item;
    }

    /** Everything that has to be edited to remove an item. */
    public static List<Edit> of(JsonNode tree, Path item) {
        Removal removal = new Removal(tree, item);
        removal.unname(tree, Path.ROOT);
        for (JsonNode proposal : tree.path("proposals")) {
            if (Path.of(proposal.path("path").asString("/")).isWithin(item)) {
                removal.edits.add(new Edit.Remove(
                        Path.of("/proposals/" + proposal.path("id").asString())));
            }
        }
        removal.edits.add(new Edit.Remove(item));
        return List.copyOf(removal.edits);
    }

    private void unname(JsonNode node, Path at) {
        if (at.equals(item)) {
            return;
        }
        if (node.isArray()) {
            node.forEach(element -> {
                if (element.has("id")) {
                    unname(element, at.then(element.path("id").asString()));
                }
            });
        } else if (node.isObject()) {
            node.properties().forEach(property -> {
                Path inner = at.then(property.getKey());
                if (NAMING.contains(property.getKey()) && names(property.getValue())) {
                    edits.add(without(inner, property.getValue()));
                } else {
                    unname(property.getValue(), inner);
                }
            });
        }
    }

    private boolean names(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().anyMatch(this::isIt);
        }
        return isIt(value);
    }

    private boolean isIt(JsonNode value) {
        JsonNode id = value.isObject() ? value.path("publication") : value;
        return id.isString() && id.asString().equals(item.last());
    }

    private Edit without(Path path, JsonNode value) {
        if (!value.isArray()) {
            return new Edit.Clear(path);
        }
        ArrayNode rest = JsonNodeFactory.instance.arrayNode();
        value.valueStream().filter(one -> !isIt(one)).forEach(rest::add);
        return rest.isEmpty() ? new Edit.Clear(path) : new Edit.Set(path, rest);
    }
}
