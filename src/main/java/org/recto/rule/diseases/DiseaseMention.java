package org.recto.rule.diseases;

import org.jspecify.annotations.Nullable;

/**
 * A disease named in a text.
 *
 * @param start its first character
 * @param end the one after its last
 * @param words as they stand there
 * @param name the first of the names that mean just this
 * @param abbreviation in the singular, where it is one
 */
public record DiseaseMention(
        Disease disease,
        int start,
        int end,
        String words,
        String name,
        @Nullable String abbreviation) {}
