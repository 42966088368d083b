package org.recto.hgvs;

/** What happened to a sequence, be it of DNA, RNA or protein. */
public sealed interface Change permits NucleotideChange, ProteinChange {

    /** As HGVS writes it, without reference, type and the brackets of a prediction. */
    String print();

    /** As HGVS writes it behind the first change of a mosaic, which may have said already where. */
    default String printAfter(Change first) {
        return print();
    }
}
