/** Identifiers and controlled terms of the field as value objects. */
@Room(
        is = "Identifiers and controlled terms of the field as value objects.",
        uses = {})
@NullMarked
package org.recto.term;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
