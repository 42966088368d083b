package org.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recto.term.AminoAcid;
import org.recto.term.Residue;

/** Finds residues such as {@code Y401}, a letter and a number, by the words around them. */
final class BareResidues {

    /** What vouches for the residues listed after it. */
    private enum Voucher {
        NONE,
        RESIDUE,
        PHOSPHORYLATION
    }

    private static final Set<String> RESIDUES = Set.of(
            "residue",
            "residues",
            "codon",
            "codons",
            "position",
            "positions",
            "aminoacid",
            "aminoacids",
            "acid",
            "acids",
            "hotspot",
            "hotspots");

    /** Words and signs that may stand between what vouches and the residues. */
    private static final Set<String> BETWEEN = Set.of(
            "and", "or", "at", "on", "of", "namely", "the", "residues", "residue", ",", "(", ":", "/", "&", "both");

    /** Below this a letter and a number is a protein more often than a residue: S6, H3. */
    private static final int LOWEST = 10;

    private BareResidues() {}

    static List<FoundResidue> read(Sentence sentence, ResidueReader read, Set<Residue> changed) {
        List<FoundResidue> found = new ArrayList<>();
        Voucher voucher = Voucher.NONE;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            ResidueWord word = token.isWord() && !read.isTaken(i) ? ResidueWord.parse(token.text()) : null;
            if (word != null && word.alternative() == null && word.change() == null) {
                Residue residue = new Residue(word.reference(), word.position());
                if (changed.contains(residue) || vouches(voucher, word) || isFollowed(sentence, i, word)) {
                    found.add(Residues.found(sentence, i, i, word.reference(), word.position(), null, null));
                }
            } else if (token.lower().contains("phosphorylat")) {
                voucher = Voucher.PHOSPHORYLATION;
            } else if (RESIDUES.contains(token.lower())
                    || AminoAcid.ofName(token.text())
                            .filter(ResidueWord::isResidue)
                            .isPresent()) {
                voucher = Voucher.RESIDUE;
            } else if (endsList(sentence, i, found) || !read.isTaken(i) && !BETWEEN.contains(token.lower())) {
                voucher = Voucher.NONE;
            }
        }
        return found;
    }

    /** The "of" in "residue K27 of H3" and "K27 residue of H3", unlike the one in "phosphorylation of Y401". */
    private static boolean endsList(Sentence sentence, int index, List<FoundResidue> found) {
        int named = sentence.in(index - 1, RESIDUES) ? index - 2 : index - 1;
        return sentence.is(index, "of") && !found.isEmpty() && found.getLast().last() == named;
    }

    private static boolean vouches(Voucher voucher, ResidueWord word) {
        return switch (voucher) {
            case NONE -> false;
            case RESIDUE -> true;
            case PHOSPHORYLATION -> word.position() >= LOWEST && takesPhosphate(word);
        };
    }

    /** "Y401 phosphorylation", "K27 residue", "S473 is phosphorylated". */
    private static boolean isFollowed(Sentence sentence, int index, ResidueWord word) {
        int next = sentence.is(index + 1, "is") || sentence.is(index + 1, "was") ? index + 2 : index + 1;
        String lower = sentence.at(next).lower();
        if (lower.equals("residue") || lower.equals("residues") || lower.equals("hotspot")) {
            return true;
        }
        return word.position() >= LOWEST && takesPhosphate(word) && lower.contains("phosphorylat");
    }

    private static boolean takesPhosphate(ResidueWord word) {
        return word.reference() == AminoAcid.SER
                || word.reference() == AminoAcid.THR
                || word.reference() == AminoAcid.TYR;
    }
}
