/** Entries found by what they say and how they stand. */
@Room(
        is = "Entries found by what they say and how they stand.",
        uses = {"entry", "host", "people", "revision", "review"})
@NullMarked
package org.recto.search;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
