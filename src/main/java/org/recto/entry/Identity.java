package org.recto.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which gene an entry is about.
 *
 * @param symbol HGNC symbol as the entry has it, {@code IL7R}
 * @param name full name
 * @param hgncId HGNC identifier, {@code HGNC:6024}
 * @param aliases other symbols and names in use
 * @param location where the gene lies
 * @param localOrder its neighbours, as a card's Local_order says it; narrative
 * @param fusionGenes fusions it takes part in, {@code KMT2A::AFF1}
 * @param note narrative
 */
public record Identity(
        @NotBlank @Size(max = 100) String symbol,
        @Size(max = 1000) @Nullable String name,
        @Size(max = 100) @Nullable String hgncId,
        Items<@NotBlank @Size(max = 1000) String> aliases,
        @Valid @Nullable GenomicSpan location,
        @Nullable String localOrder,
        Items<@NotBlank @Size(max = 1000) String> fusionGenes,
        @Nullable String note) {

    public Identity {
        aliases = Items.given(aliases);
        fusionGenes = Items.given(fusionGenes);
    }

    /** The identity of an entry just begun. */
    public static Identity of(String symbol) {
        return new Identity(symbol, null, null, Items.absent(), null, null, Items.absent(), null);
    }
}
