package org.recto.entry;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A figure.
 *
 * @param id item id, {@code g1}
 * @param legend its legend; narrative
 * @param alternative what the picture shows, in plain words for those who do not see it
 * @param picture the picture's SHA-256 in lower-case hexadecimal with an ending that says what it is, {@code 9f86….png},
 *     which is its file's name in a release. One value, so that a merge takes a picture whole
 * @param status whether the picture itself is at hand
 */
public record Figure(
        @Pattern(regexp = "g[1-9][0-9]*") String id,
        @Nullable String legend,
        @Size(max = 2000) @Nullable String alternative,

        @Pattern(regexp = "[0-9a-f]{64}\\.(png|jpg|svg)") @Nullable
        String picture,

        @Nullable Availability status)
        implements Item {

    /** Whether a figure's picture is at hand. */
    public enum Availability {
        @JsonProperty("missing")
        MISSING,
        @JsonProperty("present")
        PRESENT
    }
}
