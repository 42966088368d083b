package org.recto.entry;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One change of an entry, as a curator makes it or a fix proposes it. Drafts are logs of these. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "op")
@JsonSubTypes({
    @Type(value = Edit.Set.class, name = "set"),
    @Type(value = Edit.Clear.class, name = "clear"),
    @Type(value = Edit.Add.class, name = "add"),
    @Type(value = Edit.Remove.class, name = "remove"),
    @Type(value = Edit.Move.class, name = "move")
})
public sealed interface Edit {

    /** The place that it changes. */
    Path path();

    /**
     * The entry's JSON with the edit applied; the one given is left as it was.
     *
     * @throws MisplacedEdit where the path leads to nothing that can be so changed
     */
    default JsonNode applyTo(JsonNode entry) {
        JsonNode copy = entry.deepCopy();
        change(copy);
        return copy;
    }

    /** Changes the tree in place. */
    void change(JsonNode entry);

    /** Puts a value where a property stands or may stand; objects around it that are missing are made. */
    record Set(Path path, JsonNode value) implements Edit {
        @Override
        public void change(JsonNode entry) {
            Trees.objectAround(entry, path).set(path.last(), value);
        }
    }

    /** Takes a property's value away, and with it objects around it that hold nothing else. */
    record Clear(Path path) implements Edit {
        @Override
        public void change(JsonNode entry) {
            if (path.parent().in(entry) instanceof ObjectNode around) {
                around.remove(path.last());
                Trees.prune(entry, path.parent());
            }
        }
    }

    /**
     * Adds an item to a list, which is made where it is missing.
     *
     * @param path the list
     * @param item the item with its id
     * @param before id of the item to stand before, or {@code null} for the end
     */
    record Add(Path path, JsonNode item, @Nullable String before) implements Edit {
        @Override
        public void change(JsonNode entry) {
            ArrayNode list = Trees.list(entry, path);
            String id = item.path("id").asString("");
            if (Path.step(list, id) != null) {
                throw new MisplacedEdit(path + " holds an item " + id + " already");
            }
            list.insert(Trees.indexOf(list, before), item);
        }
    }

    /** Removes an item from its list. */
    record Remove(Path path) implements Edit {
        @Override
        public void change(JsonNode entry) {
            Trees.take(entry, path);
        }
    }

    /**
     * Moves an item within its list.
     *
     * @param path the item
     * @param before id of the item to stand before, or {@code null} for the end
     */
    record Move(Path path, @Nullable String before) implements Edit {
        @Override
        public void change(JsonNode entry) {
            if (path.last().equals(before)) {
                return;
            }
            JsonNode item = Trees.take(entry, path);
            ArrayNode list = Trees.list(entry, path.parent());
            list.insert(Trees.indexOf(list, before), item);
        }
    }
}
