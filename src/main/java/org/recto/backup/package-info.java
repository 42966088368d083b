/** The whole database as one file, and back. */
@Room(
        is = "The whole database as one file, and back.",
        uses = {"host"})
@NullMarked
package org.recto.backup;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
