/** Drafts and revisions of entries. */
@Room(
        is = "Drafts and revisions of entries.",
        uses = {
            "term",
            "entry",
            "merge",
            "rule",
            "intake",
            "refdata",
            "fill",
            "host",
            "audit",
            "people",
            "picture",
            "refstore"
        })
@NullMarked
package org.recto.revision;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
