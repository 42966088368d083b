package org.recto.entry;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How strongly the gene is expressed somewhere.
 *
 * @param id item id, {@code e1}
 * @param tissue tissue or cell type
 * @param value the figure
 * @param unit its unit, {@code TPM}
 * @param source where it comes from, {@code GTEx}
 * @param asOf date or release of the source
 */
public record Expression(
        @Pattern(regexp = "e[1-9][0-9]*") String id,
        @Size(max = 1000) @Nullable String tissue,
        @Nullable Double value,
        @Size(max = 100) @Nullable String unit,
        @Size(max = 1000) @Nullable String source,
        @Size(max = 100) @Nullable String asOf)
        implements Item {}
