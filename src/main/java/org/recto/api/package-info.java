/** Released entries over REST. */
@Room(
        is = "Released entries over REST.",
        uses = {"term", "entry", "people", "picture", "revision", "review", "release"})
@NullMarked
package org.recto.api;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
