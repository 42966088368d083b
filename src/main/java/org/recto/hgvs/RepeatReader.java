package org.recto.hgvs;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.NucleotideChange.Repeat;
import org.recto.hgvs.NucleotideChange.Unit;
import org.recto.hgvs.Refusal.Code;

/** Reads units in a row: {@code 123_191CAG[19]CAA[4]}, {@code -128_-126[79]}. */
final class RepeatReader {

    private final Cursor cursor;
    private final Numbering numbering;
    private final PositionReader positions;
    private final CountReader counts;

    RepeatReader(Cursor cursor, Numbering numbering, PositionReader positions) {
        this.cursor = cursor;
        this.numbering = numbering;
        this.positions = positions;
        this.counts = new CountReader(cursor);
    }

    /**
     * A unit that its location gives, and perhaps more of them.
     *
     * @param start where the location begins
     */
    Repeat byLocation(Location at, int start) throws Refused {
        List<Unit> units = new ArrayList<>();
        if (!Character.isDigit(cursor.peek(1)) && cursor.peek(1) != '(' && cursor.peek(1) != '?') {
            throw sharedPosition(start);
        }
        if (at instanceof Interval interval && interval.length() > 0) {
            remarkFrameShift(at, interval.length(), start);
        }
        units.add(new Unit(null, "", counts.bracketed()));
        while (positions.isNext()) {
            Location next = positions.location();
            if (cursor.peek() != '[') {
                throw cursor.refuse(Code.BRACKET_EXPECTED, "Behind a unit's position stands its number in brackets.");
            }
            units.add(new Unit(next, "", counts.bracketed()));
        }
        return new Repeat(at, units, other());
    }

    /**
     * Units that their sequence gives.
     *
     * @param first where the first unit's bases stand
     * @param start where the location begins
     */
    Repeat bySequence(Location at, int first, int start) throws Refused {
        List<Unit> units = new ArrayList<>();
        int begin = first;
        do {
            String bases = cursor.since(begin);
            remarkFrameShift(at, bases.length(), begin);
            units.add(new Unit(null, bases, counts.bracketed()));
            begin = cursor.position();
            cursor.skipBases(numbering);
        } while (cursor.position() > begin && cursor.peek() == '[');
        if (cursor.position() > begin) {
            throw cursor.refuse(
                    Code.BRACKET_EXPECTED, "Behind each unit stands its number in brackets: CAG[19]CAA[4].");
        }
        if (units.size() > 1) {
            return new Repeat(at, units, other());
        }
        if (at instanceof Interval range && !range.isSingle()) {
            int unit = units.getFirst().bases().length();
            refuseRange(range, unit, start);
            if (numbering == Numbering.RNA && range.length() == unit) {
                cursor.remark(
                        Remark.Code.REDUNDANT_SEQUENCE,
                        start,
                        "In RNA the unit is given by its range or by its first position and sequence, not by both.");
                return new Repeat(Interval.of(range.start()), units, other());
            }
        }
        return new Repeat(at, units, other());
    }

    /** Within the coding sequence, units that are no whole codons are described as what they do to it. */
    private void remarkFrameShift(Location at, int unit, int begin) {
        boolean isCoding = numbering == Numbering.CODING
                && at instanceof Interval interval
                && isExonic(interval.start())
                && isExonic(interval.end());
        if (isCoding && unit % 3 != 0) {
            cursor.remark(
                    Remark.Code.REPEAT_FRAME,
                    begin,
                    "In the coding sequence (c.) only units of 3, 6, 9 … bases are described as a repeat; others as del,"
                            + " dup or ins.");
        }
    }

    private static boolean isExonic(Position position) {
        return position.isCoding() && !position.isIntronic();
    }

    private void refuseRange(Interval interval, int unit, int start) throws Refused {
        int length = interval.length();
        if (length % unit != 0) {
            throw cursor.refuseAt(
                    start,
                    Code.REPEAT_LENGTH,
                    interval.print() + " holds " + length + " bases, which is no whole number of units of " + unit
                            + ".");
        }
    }

    /** The other allele's number, {@code ;[18]}. */
    private @Nullable Count other() throws Refused {
        boolean isNumber = cursor.peek() == ';'
                && cursor.peek(1) == '['
                && (Character.isDigit(cursor.peek(2)) || cursor.peek(2) == '(' || cursor.peek(2) == '?')
                && closesAfterNumber();
        if (!isNumber) {
            return null;
        }
        cursor.take(';');
        return counts.bracketed();
    }

    /** Whether the bracket behind the semicolon holds a number alone, and not a change with its position. */
    private boolean closesAfterNumber() {
        int ahead = 2;
        while ("0123456789(_)?".indexOf(cursor.peek(ahead)) >= 0 && cursor.peek(ahead) != '\0') {
            ahead++;
        }
        return cursor.peek(ahead) == ']';
    }

    /** Of {@code 2376[G>C];[=]}, where the alleles' brackets stand behind their position. */
    private Refused sharedPosition(int start) {
        Refused refused = cursor.refuse(
                Code.ALLELE_FORM,
                "Square brackets of an allele hold whole changes, each with its position: [76A>C];[76=].");
        String rest = cursor.rest();
        String position = cursor.since(start);
        return rest.length() <= Repair.LONGEST_TEXT
                ? refused.or(start, cursor.length(), rest.replace("[", "[" + position))
                : refused;
    }

    /** Of {@code CAG(23)}, as repeats were once written. */
    Refused roundBrackets(int first) {
        int at = cursor.position();
        int close = cursor.closingBracket();
        Refused refused = cursor.refuse(
                Code.COUNT_BRACKETS,
                "The number of units stands in square brackets: " + Cursor.shown(cursor.since(first)) + "[23].");
        if (close > 0) {
            String within = cursor.between(at + 1, at + close);
            refused.or(at, at + close + 1, within.indexOf('_') < 0 ? "[" + within + "]" : "[(" + within + ")]");
        }
        return refused;
    }
}
