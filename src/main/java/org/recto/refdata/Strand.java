package org.recto.refdata;

/** The strand of the genome that a gene is read from. */
public enum Strand {
    FORWARD,
    REVERSE
}
