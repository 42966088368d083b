package org.recto.workbench.entry.section;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.recto.entry.Path;
import org.recto.revision.SourceCard;

/**
 * Where the entry was read from, for the forms that show it.
 *
 * @param card the card, if there is one
 * @param go leads to a place in the entry
 */
public record Sources(Supplier<Optional<SourceCard>> card, Consumer<Path> go) {}
