package org.recto.rule.mutations;

import java.util.stream.IntStream;
import org.recto.term.AminoAcid;

/** The standard genetic code, NCBI's table 1, which all nuclear genes use. */
final class GeneticCode {

    private static final String BASES = "TCAG";

    /** An amino acid a codon, the codons in the order of {@link #BASES}, the third base changing first. */
    private static final String LETTERS = "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG";

    private GeneticCode() {}

    /**
     * Whether some codon of one amino acid becomes one of another by one base for another.
     *
     * @param place of the base in the codon, from 1 to 3
     */
    static boolean allows(AminoAcid from, AminoAcid to, int place, char reference, char alternative) {
        return IntStream.range(0, LETTERS.length())
                .filter(codon -> LETTERS.charAt(codon) == from.letter() && base(codon, place) == reference)
                .anyMatch(codon -> LETTERS.charAt(with(codon, place, alternative)) == to.letter());
    }

    private static int weight(int place) {
        return 1 << 2 * (3 - place);
    }

    private static char base(int codon, int place) {
        return BASES.charAt(codon / weight(place) % 4);
    }

    private static int with(int codon, int place, char base) {
        return codon + (BASES.indexOf(base) - BASES.indexOf(base(codon, place))) * weight(place);
    }
}
