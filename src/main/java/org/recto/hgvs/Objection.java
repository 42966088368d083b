package org.recto.hgvs;

import java.util.List;

/**
 * What a transcript says against a description whose form is right.
 *
 * @param message a sentence for a curator
 * @param corrections descriptions that may rather be written; empty where none is safe
 */
public record Objection(Code code, String message, List<String> corrections) {

    public Objection {
        corrections = List.copyOf(corrections);
    }

    static Objection duplication(String rather) {
        return new Objection(
                Code.DUPLICATION_AS_INSERTION,
                "What is inserted stands there already: this is a duplication, " + rather + ".",
                List.of(rather));
    }

    static Objection notMost3Prime(String rather) {
        return new Objection(
                Code.NOT_MOST_3_PRIME,
                "Of the places where this gives the same sequence the last one is named: " + rather + ".",
                List.of(rather));
    }

    /** The kinds of objection. Their names are stable: programs compare them. */
    public enum Code {
        /** The transcript, its coding sequence or the intron ends before the position. */
        BEYOND_TRANSCRIPT,
        BEYOND_PROTEIN,
        /** An offset on a base that stands at no end of an exon. */
        NO_EXON_BOUNDARY,
        /** An offset from the farther of an intron's two exons. */
        FARTHER_EXON,
        WRONG_BASE,
        WRONG_RESIDUE,
        DUPLICATION_AS_INSERTION,
        /** The same change can be described nearer the 3' end, or the protein's end, where the standard puts it. */
        NOT_MOST_3_PRIME
    }
}
