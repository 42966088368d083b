package org.recto.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import tools.jackson.databind.JsonNode;

/** Something that both changed, each in another way. */
public sealed interface Conflict {

    /** Where in the entry. */
    Path path();

    /** Whether what the two made of it can stand side by side. */
    default boolean bothCanStay() {
        return false;
    }

    /** A value; {@code null} where there is none. */
    record Value(
            Path path,
            @Nullable JsonNode base,
            @Nullable JsonNode theirs,
            @Nullable JsonNode mine) implements Conflict {

        /** Lists of values, such as aliases or evidence, can be joined. */
        @Override
        public boolean bothCanStay() {
            return theirs != null && theirs.isArray() && mine != null && mine.isArray();
        }
    }

    /**
     * Words of a narrative, as few as the two are at odds over.
     *
     * @param number from 1, for narratives with several of them
     * @param before words of the same paragraph that stand before them, or empty
     * @param after words of the same paragraph that stand behind them, or empty
     */
    record Words(Path path, int number, String before, String base, String theirs, String mine, String after)
            implements Conflict {

        @Override
        public boolean bothCanStay() {
            return !theirs.isEmpty() && !mine.isEmpty();
        }
    }

    /** An item that one of them removed while the other changed it or came to name it; {@code null} for who removed it. */
    record Removal(
            Path path,
            JsonNode base,
            @Nullable JsonNode theirs,
            @Nullable JsonNode mine) implements Conflict {}

    /** The order of a list that both changed so that no order would do for both. */
    record Order(Path path, List<String> base, List<String> theirs, List<String> mine) implements Conflict {}
}
