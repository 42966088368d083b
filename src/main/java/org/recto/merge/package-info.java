/** What two curators made of one entry, brought together, with what only a person can decide. */
@Room(
        is = "What two curators made of one entry, brought together, with what only a person can decide.",
        uses = {"entry", "prose"})
@NullMarked
package org.recto.merge;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
