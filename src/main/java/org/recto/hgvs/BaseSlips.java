package org.recto.hgvs;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.Refusal.Code;

/** Letters that were meant as bases: in the wrong case, or U in DNA and t in RNA. */
final class BaseSlips {

    private BaseSlips() {}

    /** The refusal of letters that stand where bases would, {@code null} where none do. */
    static @Nullable Refused find(Cursor cursor, Numbering numbering) {
        int start = cursor.position();
        int length = 0;
        while (isMeantAsBase(cursor.peek(length)) && !isWord(cursor, length)) {
            length++;
        }
        if (length == 0) {
            return null;
        }
        boolean isRna = numbering == Numbering.RNA;
        String written = cursor.between(start, start + length);
        String cased = isRna ? written.toLowerCase(Locale.ROOT) : written.toUpperCase(Locale.ROOT);
        String meant = isRna ? cased.replace('t', 'u') : cased.replace('U', 'T');
        Refused refused = cased.equals(meant)
                ? cursor.refuse(
                        Code.BASE_CASE,
                        isRna ? "RNA is written in lower case." : "DNA is written in capitals; lower case is for RNA.")
                : cursor.refuse(
                        Code.BASE_UNKNOWN, isRna ? "RNA has u where DNA has T." : "DNA has T; U (u) belongs to RNA.");
        return refused.or(start, start + length, meant);
    }

    private static boolean isMeantAsBase(char character) {
        return "ACGTUNacgtunBDHKMRSVWYbdhkmrsvwy".indexOf(character) >= 0 && character != '\0';
    }

    private static boolean isWord(Cursor cursor, int ahead) {
        return cursor.sees("del", ahead) || cursor.sees("dup", ahead) || cursor.sees("con", ahead);
    }
}
