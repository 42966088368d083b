package org.recto.hgvs;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.Refusal.Code;
import org.recto.term.AminoAcid;

/** Reads amino acids of three letters or of one, and remarks on the latter. */
final class AminoAcidReader {

    private static final AminoAcid[] BY_LETTER = new AminoAcid[128];
    private static final AminoAcid[][] BY_FIRST_OF_CODE = new AminoAcid[128][];

    static {
        for (AminoAcid aminoAcid : AminoAcid.values()) {
            BY_LETTER[aminoAcid.letter()] = aminoAcid;
        }
        for (char first = 0; first < BY_FIRST_OF_CODE.length; first++) {
            BY_FIRST_OF_CODE[first] = startingWith(first);
        }
    }

    private final Cursor cursor;
    private boolean sawLetter;
    private boolean sawCode;
    private boolean sawBoth;

    AminoAcidReader(Cursor cursor) {
        this.cursor = cursor;
    }

    private static AminoAcid[] startingWith(char first) {
        return Arrays.stream(AminoAcid.values())
                .filter(aminoAcid -> aminoAcid.code().charAt(0) == first)
                .toArray(AminoAcid[]::new);
    }

    AminoAcid read() throws Refused {
        AminoAcid read = take();
        if (read == null) {
            throw cursor.refuse(
                    Code.AMINO_ACID_UNKNOWN,
                    cursor.atEnd()
                            ? "The description ends where an amino acid was expected."
                            : "An amino acid was expected, such as Ser or S, not \"" + cursor.peek() + "\".");
        }
        return read;
    }

    /** The amino acid that comes next, {@code null} where none does. */
    @Nullable
    AminoAcid take() {
        int start = cursor.position();
        AminoAcid code = code(0);
        if (code != null) {
            cursor.goTo(start + 3);
            remark(start, false, code);
            return code;
        }
        AminoAcid letter = letter(0);
        if (letter != null) {
            cursor.take();
            remark(start, true, letter);
        }
        return letter;
    }

    /** How many characters of an amino acid stand so far ahead, 0 where none does. */
    int length(int ahead) {
        return code(ahead) != null ? 3 : letter(ahead) != null ? 1 : 0;
    }

    private @Nullable AminoAcid letter(int ahead) {
        char letter = cursor.peek(ahead);
        return letter < BY_LETTER.length ? BY_LETTER[letter] : null;
    }

    private @Nullable AminoAcid code(int ahead) {
        char first = cursor.peek(ahead);
        if (first < BY_FIRST_OF_CODE.length) {
            for (AminoAcid candidate : BY_FIRST_OF_CODE[first]) {
                String code = candidate.code();
                if (cursor.peek(ahead + 1) == code.charAt(1) && cursor.peek(ahead + 2) == code.charAt(2)) {
                    return candidate;
                }
            }
        }
        return null;
    }

    /** A stop's asterisk goes with either code. */
    private void remark(int start, boolean isLetter, AminoAcid read) {
        if (isLetter && read == AminoAcid.TER) {
            return;
        }
        if (isLetter && !sawLetter) {
            cursor.remark(
                    Remark.Code.ONE_LETTER_CODE,
                    start,
                    "Amino acids are rather written with three letters: several begin with the same one.");
        }
        sawLetter |= isLetter;
        sawCode |= !isLetter;
        if (sawLetter && sawCode && !sawBoth) {
            cursor.remark(Remark.Code.MIXED_CODES, start, "Amino acids of one letter and of three are mixed here.");
            sawBoth = true;
        }
    }
}
