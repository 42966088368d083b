package org.recto.entry;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One item of the bibliography.
 *
 * @param id item id, {@code p1}
 * @param pmid PubMed identifier, digits
 * @param doi digital object identifier, without an address before it
 * @param year year of publication
 * @param title title
 * @param authors authors as the bibliography prints them, {@code Goodwin RG et al}
 * @param journal where it appeared, as printed
 */
public record Publication(
        @Pattern(regexp = "p[1-9][0-9]*") String id,
        @Size(max = 100) @Nullable String pmid,
        @Size(max = 1000) @Nullable String doi,
        @Nullable Integer year,
        @Size(max = 10_000) @Nullable String title,
        @Size(max = 10_000) @Nullable String authors,
        @Size(max = 10_000) @Nullable String journal)
        implements Item {}
