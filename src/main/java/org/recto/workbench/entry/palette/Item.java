package org.recto.workbench.entry.palette;

/**
 * Something that the palette offers.
 *
 * @param id what is chosen: an act's name, a path of the entry, an address
 * @param kind {@code action}, {@code section}, {@code field}, {@code item} or {@code entry}
 * @param label what it is called
 * @param hint where it is, or which key does the same
 */
record Item(String id, String kind, String label, String hint) {}
