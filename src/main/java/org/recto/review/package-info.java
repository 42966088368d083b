/** Rounds of review: gates, comments and decisions. */
@Room(
        is = "Rounds of review: gates, comments and decisions.",
        uses = {"term", "entry", "rule", "refdata", "host", "audit", "people", "revision"})
@NullMarked
package org.recto.review;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
