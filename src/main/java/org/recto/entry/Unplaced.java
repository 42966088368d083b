package org.recto.entry;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * A line of the source that found no place, kept until a curator places or drops it.
 *
 * @param id item id, {@code u1}
 * @param line number of the source line, from 1
 * @param text the line as it stands there
 */
public record Unplaced(
        @Pattern(regexp = "u[1-9][0-9]*") String id,
        @Positive @Nullable Integer line,
        @Nullable String text) implements Item {}
