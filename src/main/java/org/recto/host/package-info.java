/** What Recto runs on: a PostgreSQL, its own or a given one, and a free port. */
@Room(
        is = "What Recto runs on: a PostgreSQL, its own or a given one, and a free port.",
        uses = {})
@NullMarked
package org.recto.host;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
