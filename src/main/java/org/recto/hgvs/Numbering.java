package org.recto.hgvs;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    private static final String DNA_BASES = "ACGTNBDHKMRSVWY";
    private static final String RNA_BASES = "acgunbdhkmrsvwy";
    private static final boolean[] IS_DNA = table(DNA_BASES);
    private static final boolean[] IS_RNA = table(RNA_BASES);

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

    /** Whether the last base is followed by the first. */
    public boolean isCircular() {
        return this == MITOCHONDRIAL || this == CIRCULAR;
    }

    /** Whether it may be written for a base: the IUPAC codes, in lower case and with u for RNA. */
    boolean isBase(char character) {
        boolean[] table = this == RNA ? IS_RNA : IS_DNA;
        return character < table.length && table[character];
    }

    /** Of its letter. */
    public static Optional<Numbering> of(char letter) {
        return Optional.ofNullable(orNull(letter));
    }

    static @Nullable Numbering orNull(char letter) {
        return switch (letter) {
            case 'c' -> CODING;
            case 'g' -> GENOMIC;
            case 'n' -> NON_CODING;
            case 'm' -> MITOCHONDRIAL;
            case 'o' -> CIRCULAR;
            case 'r' -> RNA;
            default -> null;
        };
    }

    private static boolean[] table(String characters) {
        boolean[] table = new boolean[128];
        for (int i = 0; i < characters.length(); i++) {
            table[characters.charAt(i)] = true;
        }
        return table;
    }
}
