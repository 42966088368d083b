package org.recto.hgvs;

/**
 * What is to be said of a description whose form is right: it is not the recommended one, or something is missing.
 *
 * @param position where, in characters from 0
 * @param message a sentence for a curator
 */
public record Remark(Code code, int position, String message) {

    /** The kinds of remark. Their names are stable: programs compare them. */
    public enum Code {
        NO_REFERENCE,
        NO_VERSION,
        NO_TYPE,
        GENE_AS_REFERENCE,
        GENE_IN_BRACKETS,
        CHROMOSOME_AS_REFERENCE,
        CODING_AS_NON_CODING,
        TRANSCRIPT_FOR_PROTEIN,
        BRACKETS_MISSING,
        PHASE_IN_BRACKETS,
        REDUNDANT_SEQUENCE,
        ONE_ALLELE,
        ONE_LETTER_CODE,
        MIXED_CODES,
        X_AS_ANY,
        INCOMPLETE_FRAMESHIFT,
        UNKNOWN_CONSEQUENCE
    }
}
