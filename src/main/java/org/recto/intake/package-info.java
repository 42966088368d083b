/** Atlas cards read into entries, with the fate of every line. */
@Room(
        is = "Atlas cards read into entries, with the fate of every line.",
        uses = {"term", "hgvs", "entry", "prose", "refdata"})
@NullMarked
package org.recto.intake;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
