package org.recto.prose;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.term.AminoAcid;

/**
 * A word that has the form of a residue: {@code Y401}, {@code S185C}, {@code Ser185Cys}, {@code F508del}. Whether it is
 * meant so, only what stands around it can tell.
 *
 * @param isThreeLetter whether it is written with three-letter codes, which hardly anything else looks like
 */
record ResidueWord(
        AminoAcid reference,
        int position,
        @Nullable AminoAcid alternative,
        @Nullable String change,
        boolean isThreeLetter) {

    /** Longer words aren't looked at. */
    private static final int LONGEST = 40;

    private static final int MOST_DIGITS = 5;

    private static final Set<String> LONG_CHANGES = Set.of("del", "dup", "ins", "inv", "fs");

    static @Nullable ResidueWord parse(String word) {
        if (word.length() < 2 || word.length() > LONGEST) {
            return null;
        }
        boolean isDeletion = word.startsWith("\u0394") || word.startsWith("\u2206");
        boolean isSpelledDeletion = word.startsWith("delta") || word.startsWith("del");
        if (isDeletion || isSpelledDeletion) {
            ResidueWord rest = parseAt(word, isDeletion ? 1 : word.startsWith("delta") ? 5 : 3);
            if (rest == null || rest.alternative != null || rest.change != null) {
                return null;
            }
            return new ResidueWord(rest.reference, rest.position, null, "del", true);
        }
        return parseAt(word, 0);
    }

    private static @Nullable ResidueWord parseAt(String word, int start) {
        int digits = start;
        while (digits < word.length() && Character.isLetter(word.charAt(digits))) {
            digits++;
        }
        int letters = digits - start;
        if (digits == word.length() || letters != 1 && letters != 3) {
            return null; // nearly every word
        }
        int end = digits;
        while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
            end++;
        }
        boolean isNumbered = end > digits && end - digits <= MOST_DIGITS && word.charAt(digits) != '0';
        Optional<AminoAcid> reference = isNumbered ? aminoAcid(word.substring(start, digits)) : Optional.empty();
        if (reference.isEmpty() || !isResidue(reference.get())) {
            return null;
        }
        int position = Integer.parseInt(word, digits, end, 10);
        boolean isThreeLetter = letters == 3;
        String rest = word.substring(end);
        if (rest.isEmpty()) {
            return new ResidueWord(reference.get(), position, null, null, isThreeLetter);
        }
        return withRest(reference.get(), position, rest, isThreeLetter);
    }

    private static @Nullable ResidueWord withRest(
            AminoAcid reference, int position, String rest, boolean isThreeLetter) {
        Optional<AminoAcid> alternative = alternative(rest, isThreeLetter);
        if (alternative.isPresent()) {
            return new ResidueWord(reference, position, alternative.get(), null, isThreeLetter);
        }
        for (String change : LONG_CHANGES) {
            int at = rest.indexOf(change);
            boolean isBare = at == 0;
            boolean isAfterNewResidue = at > 0
                    && change.equals("fs")
                    && alternative(rest.substring(0, at), isThreeLetter).isPresent();
            if (isBare || isAfterNewResidue) {
                return new ResidueWord(reference, position, null, rest, isThreeLetter);
            }
        }
        return null;
    }

    /** A one-letter or three-letter code, the latter as it is written in print: {@code Ser}; B and Z are other words. */
    static Optional<AminoAcid> aminoAcid(String code) {
        if (code.length() == 1) {
            return AminoAcid.ofLetter(code.charAt(0)).filter(found -> !found.isEither());
        }
        return AminoAcid.ofCode(code).filter(found -> found.code().equals(code));
    }

    /** What a residue became; a bare X is the old sign of a stop. */
    static Optional<AminoAcid> alternative(String code, boolean isThreeLetter) {
        if (code.equals("X") || code.equals("*") || code.equals("Stop") || code.equals("stop")) {
            return Optional.of(AminoAcid.TER);
        }
        return code.length() == (isThreeLetter ? 3 : 1) ? aminoAcid(code) : Optional.empty();
    }

    /** Whether it is one of the twenty, which letters of other words than residues seldom are. */
    static boolean isResidue(AminoAcid aminoAcid) {
        return switch (aminoAcid) {
            case SEC, PYL, ASX, GLX, XAA, TER -> false;
            case ALA, ARG, ASN, ASP, CYS, GLN, GLU, GLY, HIS, ILE, LEU, LYS, MET, PHE, PRO, SER, THR, TRP, TYR, VAL ->
                true;
        };
    }
}
