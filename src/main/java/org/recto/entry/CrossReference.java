package org.recto.entry;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The same gene in another database.
 *
 * @param id item id, {@code c1}
 * @param database name of the database, {@code HGNC}
 * @param identifier its identifier there, as the database writes it
 * @param checked date on which the link was last checked, ISO 8601
 */
public record CrossReference(
        @Pattern(regexp = "c[1-9][0-9]*") String id,
        @Size(max = 100) @Nullable String database,
        @Size(max = 1000) @Nullable String identifier,
        @Size(max = 100) @Nullable String checked)
        implements Item {}
