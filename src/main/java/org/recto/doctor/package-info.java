/** Whether all that is kept is whole. */
@Room(
        is = "Whether all that is kept is whole.",
        uses = {"host", "revision", "review", "release"})
@NullMarked
package org.recto.doctor;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
