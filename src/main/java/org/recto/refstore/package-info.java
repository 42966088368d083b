/** Releases of reference data in the database: loaded, listed, dropped and looked up. */
@Room(
        is = "Releases of reference data in the database: loaded, listed, dropped and looked up.",
        uses = {"term", "hgvs", "refdata", "host", "audit", "people"})
@NullMarked
package org.recto.refstore;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
