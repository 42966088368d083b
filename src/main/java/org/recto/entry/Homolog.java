package org.recto.entry;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A gene of common descent.
 *
 * @param id item id, {@code h1}
 * @param kind ortholog (parted by speciation) or paralog (by duplication)
 * @param species scientific name, {@code Mus musculus}
 * @param symbol its symbol
 * @param dnaIdentity identical positions of the coding DNA, in percent
 * @param proteinIdentity identical positions of the protein, in percent
 * @param evidence what it rests on
 */
public record Homolog(
        @Pattern(regexp = "h[1-9][0-9]*") String id,
        @Nullable Kind kind,
        @Size(max = 1000) @Nullable String species,
        @Size(max = 1000) @Nullable String symbol,
        @DecimalMin("0") @DecimalMax("100") @Nullable Double dnaIdentity,
        @DecimalMin("0") @DecimalMax("100") @Nullable Double proteinIdentity,
        Items<@Valid Evidence> evidence)
        implements Item {

    public Homolog {
        evidence = Items.given(evidence);
    }

    /** How two genes of common descent came apart. */
    public enum Kind {
        @JsonProperty("ortholog")
        ORTHOLOG,
        @JsonProperty("paralog")
        PARALOG
    }
}
