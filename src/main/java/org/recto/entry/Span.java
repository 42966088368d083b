package org.recto.entry;

import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sequence.
 *
 * @param start first position, 1-based; residues or nucleotides as the place that holds the span says
 * @param end last position, inclusive; an unfinished or mistaken entry may hold one before {@code start}
 */
public record Span(
        @Positive @Nullable Integer start,
        @Positive @Nullable Integer end) {

    public static Span of(int start, int end) {
        return new Span(start, end);
    }

    /** How many positions it covers, or {@code null} where an end is missing or the ends are the wrong way round. */
    public @Nullable Integer length() {
        return start == null || end == null || end < start ? null : end - start + 1;
    }
}
