package org.recto.prose;

/** What a length is counted in. */
public enum LengthUnit {
    AMINO_ACIDS,
    NUCLEOTIDES,
    KILOBASES,
    KILODALTONS
}
