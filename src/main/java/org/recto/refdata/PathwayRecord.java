package org.recto.refdata;

import org.jspecify.annotations.Nullable;
import org.recto.term.Database;

/**
 * A pathway as its database lists it.
 *
 * @param identifier as the database writes it, {@code hsa04630} or {@code R-HSA-1266695}
 * @param name without the species
 * @param species Latin name, {@code null} where the pathway is of none
 */
public record PathwayRecord(
        Database database,
        String identifier,
        String name,
        @Nullable String species,
        Provenance provenance) implements RefdataRecord {}
