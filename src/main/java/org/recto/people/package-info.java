/** Accounts, roles and sign-in. */
@Room(
        is = "Accounts, roles and sign-in.",
        uses = {"term", "host", "audit"})
@NullMarked
package org.recto.people;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
