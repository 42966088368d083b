/** HGVS descriptions: parsed, printed and placed on a transcript. */
@Room(
        is = "HGVS descriptions: parsed, printed and placed on a transcript.",
        uses = {"term"})
@NullMarked
package org.recto.hgvs;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
