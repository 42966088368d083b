package org.recto.refstore;

/** Told, by whoever changes which releases are current, within the transaction that does so. */
record RefdataChanged() {}
