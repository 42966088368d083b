package org.recto.made;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A way to spoil an entry that is right.
 *
 * @param rule id of the one rule that finds it at ERROR or WARNING
 * @param spoil changes the entry and tells the path at which it is found; {@code null}, with the entry as it was, where
 *     the entry has nothing to spoil in this way
 */
record Fault(String rule, Function<MadeEntry, @Nullable String> spoil) {

    /** A fault as it was done to an entry. */
    record Seeded(String rule, String path) {}
}
