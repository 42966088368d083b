package org.recto.hgvs;

import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.Refusal.Code;

/** Forms that papers have used and the standard has not, or no longer. */
final class LegacyForms {

    private LegacyForms() {}

    /**
     * Refuses what stands where a position should.
     *
     * @param type the letter before the point
     */
    static Refused refuse(Cursor cursor, char type) {
        int at = cursor.position();
        Refused numbered = numbered(cursor);
        if (numbered != null) {
            return numbered;
        }
        if (cursor.peek() == '[' || cursor.peek() == ']') {
            return cursor.refuse(Code.ALLELE_FORM, "An allele's brackets hold a change; unchanged is =, unknown is ?.");
        }
        if ("cgnmorp".indexOf(cursor.peek()) >= 0 && cursor.peek(1) == '.') {
            if (cursor.peek() != type) {
                return cursor.refuse(Code.TYPES_MIXED, "All changes of one description count on one type of sequence.");
            }
            return cursor.refuse(Code.TYPE_REPEATED, "The type stands once, before the first bracket: c.[76A>C;83G>C].")
                    .or(at, at + 2, "");
        }
        Refused refused = cursor.refuse(
                Code.POSITION_EXPECTED,
                cursor.atEnd()
                        ? "The description ends where a position was expected."
                        : "A position was expected, not \"" + cursor.peek() + "\".");
        boolean isSignLast = cursor.atEnd() && at > 0 && ";,/^".contains(cursor.between(at - 1, at));
        return isSignLast ? refused.or(at - 1, at, "") : moved(cursor, refused, at);
    }

    /** Of {@code IVS5+1G>A} and {@code EX17del}; {@code null} of anything else. */
    static @Nullable Refused numbered(Cursor cursor) {
        if (startsWith(cursor, "IVS")) {
            return cursor.refuse(
                    Code.INTRON_NUMBER,
                    "Introns have no agreed numbers: the position is counted from the nearest exon, such as 88+2.");
        }
        boolean isExon = startsWith(cursor, "EX")
                && (Character.isDigit(cursor.peek(2)) || startsWith(cursor, "EXON") || startsWith(cursor, "EX_"));
        return isExon
                ? cursor.refuse(
                        Code.EXON_NUMBER, "Exons have no agreed numbers: the first and last nucleotide are given.")
                : null;
    }

    /** {@code A76C}, as proteins are described: the base belongs behind the position. */
    private static Refused moved(Cursor cursor, Refused refused, int at) {
        int digits = 1;
        while (Character.isDigit(cursor.peek(digits))) {
            digits++;
        }
        char last = cursor.peek(digits);
        boolean isLed = isBase(cursor.peek()) && digits > 1;
        if (isLed && isBase(last)) {
            return refused.or(at, at + digits + 1, cursor.between(at + 1, at + digits) + cursor.peek() + ">" + last);
        }
        return isLed && last == '>'
                ? refused.or(at, at + digits, cursor.between(at + 1, at + digits) + cursor.peek())
                : refused;
    }

    private static boolean isBase(char character) {
        return "ACGTacgtu".indexOf(character) >= 0 && character != '\0';
    }

    private static boolean startsWith(Cursor cursor, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.toUpperCase(cursor.peek(i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Of {@code dupinv} and {@code dupins}. */
    static Refused duplicationOfMore(Cursor cursor, Location at, int start) {
        boolean isTurned = cursor.sees("inv");
        Refused refused = cursor.refuse(
                Code.DUPLICATION_OF_MORE,
                isTurned
                        ? "A copy turned round is an insertion, such as 234_235ins123_234inv."
                        : "A duplication with more beside it is described as two changes, or as one insertion.");
        Interval interval = at.exact().orElse(null);
        if (!isTurned || interval == null) {
            return refused;
        }
        int end = cursor.position() + 3;
        Position behind = interval.end().after(1);
        Position before = interval.start().after(-1);
        String copy = "ins" + interval.print() + "inv";
        if (behind != null) {
            refused.or(start, end, interval.end().print() + "_" + behind.print() + copy);
        }
        if (before != null) {
            refused.or(start, end, before.print() + "_" + interval.start().print() + copy);
        }
        return refused;
    }
}
