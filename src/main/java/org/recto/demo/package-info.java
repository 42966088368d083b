@Room(
        is = "The demo corpus, brought into an empty demo database the way its people would have done it.",
        uses = {"entry", "intake", "people", "revision", "review", "release"})
@NullMarked
package org.recto.demo;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
