package org.recto.rule;

import org.recto.entry.Path;

/**
 * A value that breaks a field constraint.
 *
 * @param message what the constraint says, {@code must be greater than 0}
 */
public record FieldFault(Path path, String message) {}
