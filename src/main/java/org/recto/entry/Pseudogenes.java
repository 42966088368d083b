package org.recto.entry;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the gene's pseudogenes.
 *
 * @param status that there are none, or that nobody knows
 * @param narrative narrative
 * @param items the pseudogenes
 */
public record Pseudogenes(@Nullable Status status, @Nullable String narrative, Items<@Valid Pseudogene> items) {

    public Pseudogenes {
        items = Items.given(items);
    }
}
