package org.recto.refstore;

import org.recto.refdata.Provenance;

/** A whole release in the database, by its number there and by what it is. */
record HeldRelease(int id, Provenance provenance) {}
