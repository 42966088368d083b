/** Who did what and when, append-only. */
@Room(
        is = "Who did what and when, append-only.",
        uses = {"term"})
@NullMarked
package org.recto.audit;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
