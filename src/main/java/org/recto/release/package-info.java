/** Releases: built, described by a manifest, published and verified. */
@Room(
        is = "Releases: built, described by a manifest, published and verified.",
        uses = {"term", "entry", "rule", "refdata", "host", "audit", "people", "picture", "revision", "review"})
@NullMarked
package org.recto.release;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
