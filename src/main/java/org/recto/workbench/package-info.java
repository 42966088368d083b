/** Every screen, a folder each. */
@Room(
        is = "Every screen, a folder each.",
        uses = {
            "term",
            "hgvs",
            "entry",
            "prose",
            "merge",
            "refdata",
            "fill",
            "rule",
            "intake",
            "host",
            "audit",
            "people",
            "picture",
            "presence",
            "refstore",
            "revision",
            "review",
            "search",
            "notice",
            "release"
        })
@NullMarked
package org.recto.workbench;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
