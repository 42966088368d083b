package org.recto.fill;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import tools.jackson.databind.JsonNode;

/** Reads an entry's JSON. */
final class Places {

    private Places() {}

    /** What stands at a place, {@code null} where that is nothing or blank. A {@code null} of the JSON is a value. */
    static @Nullable JsonNode at(Path path, JsonNode entry) {
        JsonNode found = path.in(entry);
        return found == null || found.isString() && found.asString().isBlank() ? null : found;
    }

    /** The items of a list, none where it is missing. */
    static List<JsonNode> items(Path list, JsonNode entry) {
        JsonNode found = list.in(entry);
        return found == null ? List.of() : found.valueStream().toList();
    }
}
