package org.recto.hgvs;

import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.Refusal.Code;

/** Reads what stands behind the reference base of a substitution. */
final class BaseSubstitutionReader {

    private final Cursor cursor;
    private final Numbering numbering;

    BaseSubstitutionReader(Cursor cursor, Numbering numbering) {
        this.cursor = cursor;
        this.numbering = numbering;
    }

    /**
     * @param start where the location begins
     * @param first where the reference base stands, or should
     */
    NucleotideChange read(Location at, int start, int first) throws Refused {
        int length = cursor.position() - first;
        if (!cursor.take('>')) {
            throw notAnArrow(start, first, length);
        }
        int second = cursor.position();
        cursor.skipBases(numbering);
        Refused slip = BaseSlips.find(cursor, numbering);
        if (slip != null) {
            throw slip;
        }
        if (cursor.position() == second) {
            throw cursor.refuse(Code.SEQUENCE_EXPECTED, "the new base", "Behind > stands the new base.");
        }
        String alternative = cursor.since(second);
        if (length == 0) {
            Refused missing = cursor.refuseAt(
                    first,
                    Code.SEQUENCE_EXPECTED,
                    "Before > stands the base of the reference, such as A>" + Cursor.shown(alternative) + ".");
            boolean isMore = at instanceof Interval interval && (!interval.isSingle() || alternative.length() > 1);
            throw isMore ? missing.or(start, cursor.position(), at.print() + "delins" + alternative) : missing;
        }
        String reference = cursor.between(first, second - 1);
        if (reference.equals(alternative)) {
            throw cursor.refuseAt(first, Code.NOTHING_CHANGES, "What stays as it was is written with =.")
                    .or(first, cursor.position(), "=");
        }
        if (!isOfOne(at) || length > 1 || alternative.length() > 1) {
            throw ofMany(at, reference, alternative, start, first);
        }
        return new NucleotideChange.Substitution(at, reference, alternative);
    }

    private static boolean isOfOne(Location at) {
        return switch (at) {
            case Interval interval -> interval.isSingle();
            case Location.Uncertain uncertain -> uncertain.end() == null;
            case Location.AcrossOrigin _ -> false;
        };
    }

    private Refused ofMany(Location at, String reference, String alternative, int start, int first) {
        Refused refused = cursor.refuseAt(
                first, Code.SUBSTITUTION_OF_MANY, "A substitution changes one base into one; more is a delins.");
        int end = cursor.position();
        if (at instanceof Interval interval) {
            String shortest = Shortest.form(interval.start(), reference, alternative, numbering);
            boolean fits = interval.isSingle() || interval.length() == reference.length();
            if (shortest != null && fits) {
                refused.or(start, end, shortest);
            }
            if (!interval.isSingle() && !fits) {
                refused.or(start, end, interval.print() + "delins" + alternative);
            }
        }
        return refused;
    }

    private Refused notAnArrow(int start, int first, int length) {
        int at = cursor.position();
        int arrow = arrowLength();
        if (length > 0 && arrow > 0) {
            return cursor.refuse(Code.ARROW, "Between the old base and the new one stands >.")
                    .or(at, at + arrow, ">");
        }
        if (length == 1 && cursor.peek() == '/' && numbering.isBase(cursor.peek(1))) {
            return cursor.refuse(Code.ARROW, "A slash is for mosaics; a variant, however frequent, is written with >.")
                    .or(at, at + 1, ">");
        }
        if (cursor.peek() == '^' && Character.isDigit(cursor.peek(1))) {
            return cursor.refuse(Code.RANGE_SIGN, "The sign between two positions is _.")
                    .or(at, at + 1, "_");
        }
        if (length == 0 && cursor.sees("::")) {
            return cursor.refuse(
                    Code.FUSION_FORM,
                    "With :: RNA is described (r. on both sides), or on a chromosome the joint of a ring; a translocation is a delins.");
        }
        Refused refused = cursor.refuse(
                Code.CHANGE_EXPECTED,
                "Behind the position stands what happened: a change such as A>C, del, dup, ins, delins or inv.");
        boolean isPair = length == 2 && (cursor.atEnd() || ";]),".indexOf(cursor.peek()) >= 0);
        return isPair && first > start ? refused.or(first + 1, first + 1, ">") : refused;
    }

    /** The length of {@code ->} and its like. */
    private int arrowLength() {
        int length = 0;
        while (cursor.peek(length) == '-' || cursor.peek(length) == '=') {
            length++;
        }
        return length > 0 && cursor.peek(length) == '>' ? length + 1 : 0;
    }
}
