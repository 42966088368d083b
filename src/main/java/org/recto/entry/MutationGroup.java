package org.recto.entry;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What one heading of the mutations says.
 *
 * @param status that there are none, or that nobody knows
 * @param narrative narrative
 * @param variants item ids of the variants that stand under the heading
 */
public record MutationGroup(
        @Nullable Status status, @Nullable String narrative, Items<@Size(max = 20) String> variants) {

    public MutationGroup {
        variants = Items.given(variants);
    }
}
