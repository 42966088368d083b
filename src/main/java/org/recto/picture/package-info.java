/** The pictures of figures, made harmless. */
@Room(
        is = "The pictures of figures, made harmless.",
        uses = {"people"})
@NullMarked
package org.recto.picture;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
