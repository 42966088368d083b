package org.recto.search;

import org.recto.entry.Path;

/**
 * Something that an entry says and is found by.
 *
 * @param path where it says it
 * @param text what stands there; of a narrative without the backslashes of its Markdown
 */
public record Said(Kind kind, Path path, String text) {

    /** What is said, the best to be found by first. */
    public enum Kind {
        SYMBOL,
        ALIAS,
        ID,
        NAME,
        DISEASE,
        VARIANT,
        NARRATIVE
    }
}
