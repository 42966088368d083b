package org.recto.refdata;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a protein as UniProt describes it.
 *
 * @param type UniProt's feature type in words and lower case, {@code transmembrane region}
 * @param description what is special about it, {@code Extracellular}
 * @param start first residue, 1-based; {@code null} where the source does not know it exactly
 * @param end last residue, inclusive; {@code null} where the source does not know it exactly
 */
public record ProteinFeature(
        String type,
        @Nullable String description,
        @Nullable Integer start,
        @Nullable Integer end) {}
