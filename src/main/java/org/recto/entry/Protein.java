package org.recto.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * The section on the protein.
 *
 * @param length length in residues of the canonical isoform's precursor
 * @param note narrative
 * @param description narrative
 * @param expression narrative
 * @param localisation narrative
 * @param function narrative
 * @param homology narrative
 * @param isoforms isoforms
 * @param features features in UniProt's words and numbering
 * @param homologs orthologs and paralogs
 */
public record Protein(
        @Positive @Nullable Integer length,
        @Nullable String note,
        @Nullable String description,
        @Nullable String expression,
        @Nullable String localisation,
        @Nullable String function,
        @Nullable String homology,
        Items<@Valid Isoform> isoforms,
        Items<@Valid Feature> features,
        Items<@Valid Homolog> homologs) {

    public Protein {
        isoforms = Items.given(isoforms);
        features = Items.given(features);
        homologs = Items.given(homologs);
    }
}
