/** Who is at which entry right now. */
@Room(
        is = "Who is at which entry right now.",
        uses = {"people"})
@NullMarked
package org.recto.presence;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
