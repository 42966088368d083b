package org.recto.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Merges lists of values: aliases, ids of other items, evidence. What either added is in, what either removed is out. */
final class Values {

    private Values() {}

    /** Empty where the two are at odds over one of the values, or over the order. */
    static Optional<JsonNode> merge(@Nullable JsonNode was, @Nullable JsonNode theyHave, @Nullable JsonNode iHave) {
        Map<String, JsonNode> old = byKey(was);
        Map<String, JsonNode> theirs = byKey(theyHave);
        Map<String, JsonNode> mine = byKey(iHave);
        if (old.size() < size(was) || theirs.size() < size(theyHave) || mine.size() < size(iHave)) {
            return Optional.empty();
        }
        Optional<List<String>> order = new Orders(
                        List.copyOf(old.keySet()), List.copyOf(theirs.keySet()), List.copyOf(mine.keySet()))
                .merged();
        if (order.isEmpty()) {
            return Optional.empty();
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (String key : order.get()) {
            JsonNode one = theirs.get(key);
            JsonNode other = mine.get(key);
            JsonNode before = old.get(key);
            if (one != null && other != null && !one.equals(other) && !one.equals(before) && !other.equals(before)) {
                return Optional.empty();
            }
            if (one == null || other == null) {
                JsonNode kept = one == null ? other : one;
                if (before != null && !before.equals(kept)) {
                    return Optional.empty();
                }
                if (before == null && kept != null) {
                    list.add(kept);
                }
            } else {
                list.add(one.equals(before) ? other : one);
            }
        }
        return Optional.of(list);
    }

    /** Both lists' values, theirs first, each once. */
    static JsonNode both(JsonNode theirs, JsonNode mine) {
        List<JsonNode> values = new ArrayList<>(theirs.valueStream().toList());
        mine.valueStream().filter(one -> !values.contains(one)).forEach(values::add);
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        values.forEach(list::add);
        return list;
    }

    /** What is left where everything within is gone: as the one has it who changed whether it is there at all. */
    static @Nullable JsonNode empty(@Nullable JsonNode was, @Nullable JsonNode theyHave, @Nullable JsonNode iHave) {
        boolean theyChangedIt = (was == null) != (theyHave == null);
        JsonNode given = theyChangedIt ? theyHave : iHave;
        if (given == null) {
            return null;
        }
        return given.isArray() ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode();
    }

    private static int size(@Nullable JsonNode list) {
        return list == null ? 0 : list.size();
    }

    /** Evidence goes by what it names, everything else by itself. */
    private static Map<String, JsonNode> byKey(@Nullable JsonNode list) {
        Map<String, JsonNode> byKey = new LinkedHashMap<>();
        if (list != null) {
            list.forEach(value -> byKey.putIfAbsent(key(value), value));
        }
        return byKey;
    }

    private static String key(JsonNode value) {
        JsonNode publication = value.path("publication");
        if (publication.isString()) {
            return publication.asString();
        }
        return value.path("record").isString()
                ? value.path("source").asString("") + "\n"
                        + value.path("record").asString()
                : Objects.requireNonNull(value).toString();
    }
}
