package org.recto.prose;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that say what a number counts. */
final class Units {

    private static final Set<String> PLAIN = Set.of("aminoacid", "aminoacids", "residue", "residues", "aa");
    private static final Set<String> ACIDS = Set.of("acid", "acids");
    private static final Set<String> NUCLEOTIDES = Set.of("bp", "nt", "nucleotide", "nucleotides", "bases");
    private static final Set<String> KILOBASES = Set.of("kb", "kilobase", "kilobases", "kbp");
    private static final Set<String> KILODALTONS = Set.of("kda", "kd", "kilodalton", "kilodaltons");

    private Units() {}

    /** The token after the words for amino acids that begin here, or -1 where none do. */
    static int afterAminoAcids(Sentence sentence, int index) {
        Token token = sentence.at(index);
        if (!token.startsWith('a') && !token.startsWith('r')) {
            return -1; // nearly every word
        }
        int after = -1;
        if (sentence.in(index, PLAIN)) {
            after = index + 1;
        } else if (isAbbreviated(sentence, index)) {
            after = sentence.at(index + 3).is('.') && sentence.touches(index + 3) ? index + 4 : index + 3;
        } else if (sentence.is(index, "amino")) {
            int acid = sentence.at(index + 1).isDash() ? index + 2 : index + 1;
            after = sentence.in(acid, ACIDS) ? acid + 1 : -1;
        }
        boolean isFollowed = after > 0 && (sentence.is(after, "residues") || sentence.is(after, "residue"));
        return isFollowed ? after + 1 : after;
    }

    /** "a.a." */
    private static boolean isAbbreviated(Sentence sentence, int index) {
        return sentence.is(index, "a")
                && sentence.at(index + 1).is('.')
                && sentence.touches(index + 1)
                && sentence.is(index + 2, "a")
                && sentence.touches(index + 2);
    }

    /** The token after the unit of length or mass that begins here, or -1 where none does. */
    static int after(Sentence sentence, int index) {
        int aminoAcids = afterAminoAcids(sentence, index);
        if (aminoAcids > 0) {
            return aminoAcids;
        }
        if (sentence.is(index, "base")) {
            int pair = sentence.at(index + 1).isDash() ? index + 2 : index + 1;
            return sentence.is(pair, "pair") || sentence.is(pair, "pairs") ? pair + 1 : -1;
        }
        return unit(sentence, index) == null ? -1 : index + 1;
    }

    static @Nullable LengthUnit unit(Sentence sentence, int index) {
        if (afterAminoAcids(sentence, index) > 0) {
            return LengthUnit.AMINO_ACIDS;
        }
        if (sentence.in(index, NUCLEOTIDES) || sentence.is(index, "base")) {
            return LengthUnit.NUCLEOTIDES;
        }
        if (sentence.in(index, KILOBASES)) {
            return LengthUnit.KILOBASES;
        }
        if (isMegabase(sentence, index)) {
            return LengthUnit.KILOBASES;
        }
        return sentence.in(index, KILODALTONS) || isDalton(sentence, index) ? LengthUnit.KILODALTONS : null;
    }

    /** By how many decimal places the amount must be moved to be one of the units kept: daltons and megabases are not. */
    static int thousands(Sentence sentence, int index) {
        return isMegabase(sentence, index) ? 3 : isDalton(sentence, index) ? -3 : 0;
    }

    private static boolean isMegabase(Sentence sentence, int index) {
        return sentence.at(index).text().equals("Mb") || sentence.is(index, "megabases");
    }

    /** Whether the mass is given in daltons, a thousandth of the unit kept. */
    private static boolean isDalton(Sentence sentence, int index) {
        return sentence.at(index).text().equals("Da") || sentence.is(index, "daltons");
    }
}
