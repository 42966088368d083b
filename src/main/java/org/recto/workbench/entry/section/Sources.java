package org.recto.workbench.entry.section;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.recto.entry.Path;
import org.recto.revision.SourceCard;

/**
 * What forms show besides the entry: where it was read from, and its pictures.
 *
 * @param card the card, if there is one
 * @param album the pictures of its figures
 * @param go leads to a place in the entry
 */
public record Sources(Supplier<Optional<SourceCard>> card, Album album, Consumer<Path> go) {}
