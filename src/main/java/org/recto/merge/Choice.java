package org.recto.merge;

import tools.jackson.databind.JsonNode;

/** How someone settled a conflict. */
public sealed interface Choice {

    /** One of what is at hand. */
    enum Kept implements Choice {
        THEIRS,
        MINE,
        /** Theirs and then mine, where {@link Conflict#bothCanStay}; otherwise theirs. */
        BOTH
    }

    /** Something else: the value, or the words as JSON text. */
    record Edited(JsonNode value) implements Choice {}
}
