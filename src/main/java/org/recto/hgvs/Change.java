package org.recto.hgvs;

/** What happened to a sequence, be it of DNA, RNA or protein. */
public sealed interface Change permits NucleotideChange, ProteinChange {

    /** As HGVS writes it, without reference, type and the brackets of a prediction. */
    String print();
}
