package org.recto.hgvs;

import java.util.List;

/**
 * Why a text is not a description.
 *
 * @param position where reading stopped, in characters from 0
 * @param message a sentence for a curator
 * @param corrections descriptions that may have been meant, the likeliest first; none of them is the answer by itself
 */
public record Refusal(Code code, int position, String message, List<String> corrections) {

    public Refusal {
        corrections = List.copyOf(corrections);
    }

    /** The kinds of refusal. Their names are stable: programs compare them. */
    public enum Code {
        EMPTY,
        NO_TYPE,
        REFERENCE_FORM,
        TYPE_AND_REFERENCE,
        POSITION_EXPECTED,
        POSITION_ZERO,
        NUMBER_TOO_LARGE,
        OFFSET_NOT_ALLOWED,
        UTR_NOT_ALLOWED,
        CHANGE_EXPECTED,
        SEQUENCE_EXPECTED,
        AMINO_ACID_UNKNOWN,
        RANGE_ORDER,
        INSERTION_FLANKS,
        INVERSION_OF_ONE,
        SUBSTITUTION_OF_MANY,
        NOTHING_CHANGES,
        STOP_AS_X,
        BRACKET_EXPECTED,
        TRAILING_TEXT,
        NOT_SUPPORTED
    }
}
