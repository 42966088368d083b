/** What an entry is checked against: transcripts, protein sequences and gene identifiers, with their sources. */
@Room(
        is =
                "What an entry is checked against: transcripts, protein sequences and gene identifiers, with their sources.",
        uses = {"term", "hgvs"})
@NullMarked
package org.recto.refdata;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
