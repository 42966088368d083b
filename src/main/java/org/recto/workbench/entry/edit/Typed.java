package org.recto.workbench.entry.edit;

import tools.jackson.databind.JsonNode;

/** What someone typed, read as a value of the entry. */
public sealed interface Typed {

    /** A value that can be stored. */
    record Value(JsonNode value) implements Typed {}

    /** Nothing was typed: the place is to be empty. */
    record Nothing() implements Typed {}

    /**
     * It can't be stored.
     *
     * @param why one sentence that says what to write instead
     */
    record Unreadable(String why) implements Typed {}
}
