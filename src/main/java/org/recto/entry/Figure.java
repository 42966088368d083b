package org.recto.entry;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure.
 *
 * @param id item id, {@code g1}
 * @param legend its legend; narrative
 * @param status whether the picture itself is at hand
 */
public record Figure(
        @Pattern(regexp = "g[1-9][0-9]*") String id,
        @Nullable String legend,
        @Nullable Availability status) implements Item {

    /** Whether a figure's picture is at hand. */
    public enum Availability {
        @JsonProperty("missing")
        MISSING,
        @JsonProperty("present")
        PRESENT
    }
}
