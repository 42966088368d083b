package org.recto.hgvs;

import java.util.List;

/**
 * What is to be said of a description that can be read: it is not the recommended one, something is missing, or the
 * standard calls it not valid though what it says is clear.
 *
 * @param position where, in characters from 0
 * @param message a sentence for a curator
 * @param corrections descriptions that may rather be written, the likeliest first; none of them is the answer by itself
 */
public record Remark(Code code, int position, String message, List<String> corrections) {

    public Remark {
        corrections = List.copyOf(corrections);
    }

    Remark with(List<String> others) {
        return new Remark(code, position, message, others);
    }

    /** The kinds of remark. Their names are stable: programs compare them. */
    public enum Code {
        NO_VERSION(true),
        INTRON_NOT_IN_REFERENCE(true),
        TRANSCRIPT_NOT_NAMED(true),
        REPEAT_FRAME(true),
        START_CODON(true),
        LOST_STOP(true),
        REDUNDANT_SEQUENCE(true),
        NO_REFERENCE(false),
        NO_TYPE(false),
        GENE_AS_REFERENCE(false),
        GENE_IN_BRACKETS(false),
        CHROMOSOME_AS_REFERENCE(false),
        CODING_AS_NON_CODING(false),
        TRANSCRIPT_FOR_PROTEIN(false),
        BRACKETS_MISSING(false),
        PHASE_IN_BRACKETS(false),
        REDUNDANT_BASE(false),
        ONE_ALLELE(false),
        ONE_LETTER_CODE(false),
        MIXED_CODES(false),
        X_AS_ANY(false),
        INCOMPLETE_FRAMESHIFT(false),
        UNKNOWN_CONSEQUENCE(false);

        private final boolean forbidden;

        Code(boolean forbidden) {
            this.forbidden = forbidden;
        }

        /** Whether the standard calls it not valid or not correct, and not just not recommended. */
        public boolean isForbidden() {
            return forbidden;
        }
    }
}
