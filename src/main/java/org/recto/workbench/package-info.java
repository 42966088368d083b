/** Every screen, a folder each. */
@Room(
        is = "Every screen, a folder each.",
        uses = {
            "term",
            "hgvs",
            "entry",
            "prose",
            "refdata",
            "rule",
            "intake",
            "audit",
            "people",
            "revision",
            "review",
            "release"
        })
@NullMarked
package org.recto.workbench;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
