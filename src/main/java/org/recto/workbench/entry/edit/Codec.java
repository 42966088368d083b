package org.recto.workbench.entry.edit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How a value of the entry is written in a field, and how what is typed there is read. */
public interface Codec {

    /** What the field shows: empty where nothing is stored. */
    String print(@Nullable JsonNode stored);

    /**
     * What was typed as a value.
     *
     * @param stored what stands there now, for codecs that show only a part of it
     */
    Typed read(String typed, @Nullable JsonNode stored);

    /** Whether a field's text says what is stored, be it in another spelling: {@code 1.} and 1. */
    default boolean says(String text, @Nullable JsonNode stored) {
        return switch (read(text, stored)) {
            case Typed.Value(JsonNode value) -> print(value).equals(print(stored));
            case Typed.Nothing _ -> print(stored).isEmpty();
            case Typed.Unreadable _ -> false;
        };
    }
}
