/** A gene entry: its sections, its JSON, the paths into it, edits of it and what changed between two. */
@Room(
        is = "A gene entry: its sections, its JSON, the paths into it, edits of it and what changed between two.",
        uses = {"term"})
@NullMarked
package org.recto.entry;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
