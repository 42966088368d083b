/** The command line. */
@Room(
        is = "The command line.",
        uses = {
            "term",
            "hgvs",
            "entry",
            "prose",
            "refdata",
            "rule",
            "intake",
            "host",
            "backup",
            "refstore",
            "revision",
            "release",
            "doctor"
        })
@NullMarked
package org.recto.cli;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
