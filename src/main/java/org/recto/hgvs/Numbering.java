package org.recto.hgvs;

import java.util.Optional;

/** The kind of reference sequence that a nucleotide position counts on; the letter before the point. */
public enum Numbering {
    /** A protein-coding transcript: position 1 is the A of the start codon. */
    CODING('c'),
    /** A linear genomic sequence: position 1 is its first base. */
    GENOMIC('g'),
    /** A transcript that codes for nothing: position 1 is its first base. */
    NON_CODING('n'),
    /** Mitochondrial DNA. */
    MITOCHONDRIAL('m'),
    /** A circular genomic sequence. */
    CIRCULAR('o'),
    /** RNA, numbered as the transcript it was made from, written in lower case. */
    RNA('r');

    private final char letter;

    Numbering(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    /** Whether introns exist between its positions, so that an offset such as {@code +1} means something. */
    public boolean hasIntrons() {
        return this == CODING || this == NON_CODING || this == RNA;
    }

    /** Whether positions before ({@code -}) and behind ({@code *}) the coding sequence exist. */
    public boolean hasUntranslatedRegions() {
        return this == CODING || this == RNA;
    }

    /** The bases that may be written: the IUPAC codes, in lower case and with u for RNA. */
    String bases() {
        return this == RNA ? "acgunbdhkmrsvwy" : "ACGTNBDHKMRSVWY";
    }

    static Optional<Numbering> of(char letter) {
        for (Numbering numbering : values()) {
            if (numbering.letter == letter) {
                return Optional.of(numbering);
            }
        }
        return Optional.empty();
    }
}
