/** What reference data offer to fill an entry with, place by place. */
@Room(
        is = "What reference data offer to fill an entry with, place by place.",
        uses = {"term", "hgvs", "entry", "refdata"})
@NullMarked
package org.recto.fill;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
