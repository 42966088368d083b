package org.recto.refdata;

/** One thing that a source says. */
public sealed interface RefdataRecord
        permits Gene, Transcript, ProteinSequence, Band, PublicationRecord, PathwayRecord, MimRecord, WithdrawnGene {

    /** Which source, and when. */
    Provenance provenance();
}
