package org.recto.entry;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A pseudogene.
 *
 * @param id item id, {@code s1}
 * @param symbol its symbol
 * @param location its cytoband
 */
public record Pseudogene(
        @Pattern(regexp = "s[1-9][0-9]*") String id,
        @Size(max = 100) @Nullable String symbol,
        @Size(max = 100) @Nullable String location)
        implements Item {}
