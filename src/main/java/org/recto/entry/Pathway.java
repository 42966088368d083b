package org.recto.entry;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A pathway that the gene's product works in.
 *
 * @param id item id, {@code w1}
 * @param name name of the pathway
 * @param database {@code KEGG} or {@code Reactome}
 * @param identifier identifier there, {@code R-HSA-1266695}
 */
public record Pathway(
        @Pattern(regexp = "w[1-9][0-9]*") String id,
        @Size(max = 1000) @Nullable String name,
        @Size(max = 100) @Nullable String database,
        @Size(max = 100) @Nullable String identifier)
        implements Item {}
