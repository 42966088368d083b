package org.recto.hgvs;

import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Bound.Between;
import org.recto.hgvs.Bound.Landmark;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.Position.Region;
import org.recto.hgvs.Refusal.Code;

/** Reads where a nucleotide change is. */
final class PositionReader {

    private static final Bound UNKNOWN = new Bound.Unknown();

    private final Cursor cursor;
    private final Numbering numbering;
    private int firstIntronic = -1;

    PositionReader(Cursor cursor, Numbering numbering) {
        this.cursor = cursor;
        this.numbering = numbering;
    }

    /** Where the first position in an intron stood in the text; negative where there was none. */
    int firstIntronic() {
        return firstIntronic;
    }

    /** Whether a position comes next, as far as its first character tells. */
    boolean isNext() {
        char next = cursor.peek();
        return cursor.seesDigit()
                || next == '-'
                || next == '*'
                || next == '?'
                || (next == '('
                        && (cursor.peek(1) == '?' || isDigit(cursor.peek(1)) || "-*pqc".indexOf(cursor.peek(1)) >= 0))
                || landmark() != null;
    }

    /** A nucleotide or a stretch. */
    Location location() throws Refused {
        int begin = cursor.position();
        Bound start = bound();
        if (!cursor.take('_')) {
            if (start instanceof Position position) {
                return Interval.of(position);
            }
            if (start instanceof Landmark || start instanceof Bound.Towards) {
                throw cursor.refuse(
                        Code.RANGE_EXPECTED, start.print() + " is an end: behind it stands _ and the other end.");
            }
            return new Location.Uncertain(start, null);
        }
        int second = cursor.position();
        Bound end = bound();
        if (cursor.peek() == '_') {
            Refused refused = cursor.refuse(Code.RANGE_OF_MANY, "A range has two ends, not three.");
            // (pter)_49086_(2944634_?), whose first end is somewhere between the two
            throw start instanceof Bound.Towards(Landmark landmark) && end instanceof Position first
                    ? refused.or(begin, cursor.position(), "(" + landmark.print() + "_" + first.print() + ")")
                    : refused;
        }
        if (start instanceof Position first && end instanceof Position last) {
            return exact(first, last, begin, second);
        }
        refuseDisorder(first(start), last(end), begin, second);
        refuseDisorder(last(start), first(end), begin, second);
        return new Location.Uncertain(start, end);
    }

    private Location exact(Position first, Position last, int begin, int second) throws Refused {
        int order = first.compareTo(last);
        if (order < 0) {
            return new Interval(first, last);
        }
        if (order > 0 && numbering.isCircular()) {
            return new Location.AcrossOrigin(first, last);
        }
        if (order == 0) {
            throw cursor.refuseAt(
                            begin,
                            Code.RANGE_OF_ONE,
                            "A range has two different ends; a single nucleotide is written once, " + first + ".")
                    .or(begin, cursor.position(), first.print());
        }
        throw disorder(begin, second, first, last);
    }

    /** Where both are exact, the first must not stand behind the second. */
    private void refuseDisorder(@Nullable Position first, @Nullable Position last, int begin, int second)
            throws Refused {
        if (first != null && last != null && first.compareTo(last) > 0 && !numbering.isCircular()) {
            throw disorder(begin, second, first, last);
        }
    }

    private Refused disorder(int begin, int second, Position first, Position last) {
        int end = cursor.position();
        Refused refused = cursor.refuseAt(
                begin,
                Code.RANGE_ORDER,
                "A range runs from the first position to the last, and " + first + " stands behind " + last + ".");
        boolean mayBeShort = first.isIntronic() && last.region() == Region.FIVE_PRIME_UTR && !last.isIntronic();
        if (mayBeShort) {
            // 123-65_-50 is short for 123-65_123-50 with its base left out
            refused.or(second, second, Integer.toString(first.base()));
        }
        boolean mayBeSameIntron = first.offset() > 0
                && !last.isIntronic()
                && last.region() == first.region()
                && last.base() > first.offset();
        if (mayBeSameIntron) {
            // 7515+1_2 is short for 7515+1_7515+2
            refused.or(second, end, first.print().replaceFirst("[+].*", "+") + last.base());
        }
        return refused.or(begin, end, cursor.between(second, end) + "_" + cursor.between(begin, second - 1));
    }

    private static @Nullable Position first(Bound bound) {
        return switch (bound) {
            case Position position -> position;
            case Between between -> first(between.from());
            case Bound.Unknown _, Landmark _, Bound.Towards _ -> null;
        };
    }

    private static @Nullable Position last(Bound bound) {
        return switch (bound) {
            case Position position -> position;
            case Between between -> last(between.to());
            case Bound.Unknown _, Landmark _, Bound.Towards _ -> null;
        };
    }

    private Bound bound() throws Refused {
        return cursor.peek() == '(' ? between() : simple();
    }

    private Bound between() throws Refused {
        int begin = cursor.position();
        cursor.take('(');
        if (cursor.peek() == '(') {
            throw cursor.refuse(
                    Code.NESTED_TOO_DEEPLY, "A position's range of uncertainty holds no brackets of its own.");
        }
        int inner = cursor.position();
        Bound from = simple();
        if (from instanceof Landmark landmark && cursor.take(')')) {
            return new Bound.Towards(landmark);
        }
        if (!cursor.take('_')) {
            throw cursor.refuse(
                    Code.RANGE_EXPECTED, "Round brackets hold the two positions between which it lies: (123_234).");
        }
        int second = cursor.position();
        Bound to = simple();
        if (from instanceof Position first && to instanceof Position last) {
            if (first.equals(last)) {
                throw cursor.refuseAt(inner, Code.RANGE_OF_ONE, "A range has two different ends.");
            }
            refuseDisorder(first, last, inner, second);
        }
        if (!cursor.take(')')) {
            throw cursor.refuse(Code.BRACKET_EXPECTED, "The bracket around uncertain positions is not closed.");
        }
        refuseBeyondTranscript(from, to, begin);
        return new Between(from, to);
    }

    /** From an untranslated region outwards, an unknown position may lie beyond the transcript, where c. ends. */
    private void refuseBeyondTranscript(Bound from, Bound to, int begin) throws Refused {
        boolean isBefore = from instanceof Bound.Unknown && isIn(to, Region.FIVE_PRIME_UTR);
        boolean isBehind = to instanceof Bound.Unknown && isIn(from, Region.THREE_PRIME_UTR);
        if (isBefore || isBehind) {
            throw cursor.refuseAt(
                    begin,
                    Code.BEYOND_TRANSCRIPT,
                    "What may reach beyond a transcript is described on the genome; a transcript's numbers end with it.");
        }
    }

    private static boolean isIn(Bound bound, Region region) {
        return bound instanceof Position position && position.region() == region && !position.isIntronic();
    }

    private Bound simple() throws Refused {
        Landmark landmark = landmark();
        if (landmark != null) {
            if (numbering != Numbering.GENOMIC) {
                throw cursor.refuse(
                        Code.LANDMARK_NOT_ALLOWED,
                        "Only a chromosome (g.) has ends and a centromere; on \"" + numbering.letter()
                                + ".\" a position is a number.");
            }
            cursor.take(landmark.print());
            return landmark;
        }
        return cursor.take('?') ? UNKNOWN : position();
    }

    private @Nullable Landmark landmark() {
        return switch (cursor.peek()) {
            case 'p' -> cursor.sees("pter") ? Landmark.PTER : null;
            case 'q' -> cursor.sees("qter") ? Landmark.QTER : null;
            case 'c' -> cursor.sees("cen") ? Landmark.CEN : null;
            default -> null;
        };
    }

    private Position position() throws Refused {
        int start = cursor.position();
        Region region =
                cursor.take('-') ? Region.FIVE_PRIME_UTR : cursor.take('*') ? Region.THREE_PRIME_UTR : Region.SEQUENCE;
        if (region != Region.SEQUENCE && !numbering.hasUntranslatedRegions()) {
            throw cursor.refuseAt(
                    start, Code.UTR_NOT_ALLOWED, "Only c. and r. count before (-) and behind (*) the coding sequence.");
        }
        int base = cursor.number("a position");
        if (cursor.peek() == ',' && isDigit(cursor.peek(1)) && isDigit(cursor.peek(2)) && isDigit(cursor.peek(3))) {
            throw groupedDigits(start);
        }
        int offset = offset(start, base);
        if (offset != 0 && firstIntronic < 0) {
            firstIntronic = start;
        }
        return new Position(region, base, offset);
    }

    /** 0 where there is none. */
    private int offset(int start, int base) throws Refused {
        int sign = cursor.peek() == '+' ? 1 : cursor.peek() == '-' ? -1 : 0;
        if (sign == 0) {
            return 0;
        }
        int at = cursor.position();
        cursor.take();
        if (!numbering.hasIntrons()) {
            Refused refused = cursor.refuseAt(
                    at,
                    Code.OFFSET_NOT_ALLOWED,
                    "\"" + numbering.letter()
                            + ".\" gives every base its own number, without + or -; a range is written" + " with _.");
            throw sign < 0 ? refused.or(at, at + 1, "_") : refused;
        }
        if (cursor.peek() == '?') {
            throw unknownOffset(start, base, sign);
        }
        return sign * cursor.number("the distance into the intron");
    }

    /** Of {@code 4072-?}, written for a break point somewhere in the intron before 4072. */
    private Refused unknownOffset(int start, int base, int sign) {
        cursor.take();
        String prefix = cursor.between(start, cursor.position() - 2);
        String sameRegion =
                prefix.substring(0, prefix.length() - Integer.toString(base).length());
        boolean isBefore5 = sameRegion.equals("-");
        int before = isBefore5 ? base + 1 : base - 1;
        int behind = isBefore5 ? base - 1 : base + 1;
        Refused refused = cursor.refuseAt(
                start,
                Code.UNKNOWN_OFFSET,
                "An unknown distance into an intron says too little: the range that holds the break point is written"
                        + " in round brackets, such as (4071+1_4072-1).");
        if (before > 0 && behind > 0) {
            String range = sign < 0
                    ? "(" + sameRegion + before + "+1_" + prefix + "-1)"
                    : "(" + prefix + "+1_" + sameRegion + behind + "-1)";
            refused.or(start, cursor.position(), range);
        }
        return refused.or(start, cursor.position(), sign < 0 ? "(?_" + prefix + ")" : "(" + prefix + "_?)");
    }

    private Refused groupedDigits(int start) {
        int end = cursor.position();
        while (isDigit(cursor.peek()) || (cursor.peek() == ',' && isDigit(cursor.peek(1)))) {
            cursor.take();
        }
        String digits = cursor.between(start, cursor.position()).replace(",", "");
        return cursor.refuseAt(end, Code.GROUPED_DIGITS, "A position is written without commas between its digits.")
                .or(start, cursor.position(), digits);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
