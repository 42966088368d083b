package org.recto.refdata;

/** One thing that a source says. */
public sealed interface RefdataRecord permits Gene, Transcript, ProteinSequence, Band {

    /** Which source, and when. */
    Provenance provenance();
}
