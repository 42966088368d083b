package org.recto.entry;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The section on mutations.
 *
 * @param note narrative
 * @param germline mutations of the germ line
 * @param somatic mutations of somatic cells
 * @param epigenetics changes other than of the sequence
 * @param breakpoints where chromosomes break within the gene; narrative
 * @param variants the variants that the section's narratives and the disease associations speak of
 */
public record Mutations(
        @Nullable String note,
        @Valid @Nullable MutationGroup germline,
        @Valid @Nullable MutationGroup somatic,
        @Valid @Nullable MutationGroup epigenetics,
        @Nullable String breakpoints,
        Items<@Valid Variant> variants) {

    public Mutations {
        variants = Items.given(variants);
    }
}
