package org.recto.workbench.parts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One edit as the browser sends it; what an operation does not need is empty. */
record RowsEdit(
        @JsonProperty("seq") long seq,
        @JsonProperty("op") Op op,
        @JsonProperty("row") String row,
        @JsonProperty("key") String key,
        @JsonProperty("value") String value,
        @JsonProperty("message") String message,
        @JsonProperty("after") String after,
        @JsonProperty("before") String before,
        @JsonProperty("cells") Map<String, String> cells) {

    enum Op {
        FOCUS,
        CHANGE,
        REFUSE,
        ADD,
        REMOVE,
        RESTORE,
        MOVE,
        CONFIRM,
        DROP
    }

    RowsEdit {
        key = words(key);
        value = words(value);
        message = words(message);
        after = words(after);
        before = words(before);
        cells = cells == null ? Map.of() : cells;
    }

    private static String words(@Nullable String given) {
        return given == null ? "" : given;
    }
}
