package org.recto.rule;

import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.prose.Range;

/**
 * Where something was found.
 *
 * @param range within the narrative at the path, {@code null} where the whole value is meant
 */
public record Place(Path path, @Nullable Range range) {}
