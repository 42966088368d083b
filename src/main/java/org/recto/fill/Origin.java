package org.recto.fill;

import org.recto.refdata.Provenance;

/**
 * Who says something: a record of a source.
 *
 * @param record as its source names it, {@code HGNC:6024} or {@code NM_002185.5}
 */
public record Origin(String record, Provenance provenance) {}
