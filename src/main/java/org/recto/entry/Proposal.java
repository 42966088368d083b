package org.recto.entry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * A mark on a value that was read from prose and that nobody has confirmed yet.
 *
 * <p>The value itself stands in its place; confirming it removes the mark, dropping it removes both.
 *
 * @param id item id, {@code o1}
 * @param path the value or item that is proposed, {@code /protein/features/f3}
 * @param line number of the source line it was read from, from 1
 * @param start where in that line the words begin, in Unicode code points from 0
 * @param end where they end, exclusive
 * @param words the words themselves
 */
public record Proposal(
        @Pattern(regexp = "o[1-9][0-9]*") String id,
        @NotBlank String path,
        @Positive @Nullable Integer line,
        @PositiveOrZero @Nullable Integer start,
        @PositiveOrZero @Nullable Integer end,
        @Nullable String words)
        implements Item {}
