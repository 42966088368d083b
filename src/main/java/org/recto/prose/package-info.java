/** What a narrative mentions: residues, spans, exons, counts and citations, each with its range. */
@Room(
        is = "What a narrative mentions: residues, spans, exons, counts and citations, each with its range.",
        uses = {"term", "hgvs"})
@NullMarked
package org.recto.prose;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
