package org.recto.refdata;

/** What kind of entry OMIM keeps under a number. */
public record MimRecord(String number, Kind kind, Provenance provenance) implements RefdataRecord {

    /** OMIM's kinds of entries. */
    public enum Kind {
        GENE,
        PHENOTYPE,
        /** A gene and a phenotype in one entry. */
        GENE_AND_PHENOTYPE,
        /** A phenotype of which no gene is known yet. */
        PREDOMINANTLY_PHENOTYPE,
        MOVED_OR_REMOVED;

        /** Whether a gene may be given this number. */
        public boolean isOfGene() {
            return this == GENE || this == GENE_AND_PHENOTYPE;
        }
    }
}
