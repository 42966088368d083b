package org.recto.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the protein.
 *
 * @param id item id, {@code f1}
 * @param type UniProt's feature type in words, {@code transmembrane region}
 * @param description what is special about it; a topological domain's is {@code Extracellular}, {@code Cytoplasmic} …
 * @param start first residue, 1-based, on the isoform
 * @param end last residue, inclusive
 * @param statedLength the length in residues that the source gives, to be held against the span
 * @param isoform item id of the isoform whose numbering it uses; the canonical one where absent
 * @param evidence what it rests on
 */
public record Feature(
        @Pattern(regexp = "f[1-9][0-9]*") String id,
        @Size(max = 100) @Nullable String type,
        @Size(max = 1000) @Nullable String description,
        @Positive @Nullable Integer start,
        @Positive @Nullable Integer end,
        @Positive @Nullable Integer statedLength,
        @Size(max = 20) @Nullable String isoform,
        Items<@Valid Evidence> evidence)
        implements Item {

    public Feature {
        evidence = Items.given(evidence);
    }

    /** What to call it on screen and in messages: its description where it has one, otherwise its type. */
    public String label() {
        if (description != null && !description.isBlank()) {
            return description;
        }
        return type == null || type.isBlank() ? id : type;
    }

    /** Whether it is part of the protein's topology: what of it lies where, from end to end. */
    public boolean isTopology() {
        return "signal peptide".equals(type)
                || "topological domain".equals(type)
                || "transmembrane region".equals(type)
                || "intramembrane region".equals(type)
                || "transit peptide".equals(type);
    }
}
