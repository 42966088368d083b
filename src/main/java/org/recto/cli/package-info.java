/** The command line. */
@Room(
        is = "The command line.",
        uses = {"term", "hgvs", "entry", "prose", "refdata", "rule", "intake", "host", "backup", "refstore", "release"})
@NullMarked
package org.recto.cli;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
