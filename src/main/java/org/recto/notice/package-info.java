/** What people are told of, in the application and by mail. */
@Room(
        is = "What people are told of, in the application and by mail.",
        uses = {"entry", "people", "revision", "review"})
@NullMarked
package org.recto.notice;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
