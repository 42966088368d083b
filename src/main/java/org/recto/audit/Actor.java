package org.recto.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who acts, as they are called at that moment.
 *
 * @param accountId the account, {@code null} for Recto itself
 * @param role the role in which they act
 */
public record Actor(@Nullable Long accountId, String name, String role) {

    /** Recto itself, for what no person does. */
    public static final Actor RECTO = new Actor(null, "Recto", "SYSTEM");
}
