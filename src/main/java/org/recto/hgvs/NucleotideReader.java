package org.recto.hgvs;

import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.Refusal.Code;

/** Reads what stands behind {@code c.}, {@code g.}, {@code n.}, {@code m.}, {@code o.} or {@code r.}. */
final class NucleotideReader implements ChangeReader {

    private final Cursor cursor;
    private final Numbering numbering;

    NucleotideReader(Cursor cursor, Numbering numbering) {
        this.cursor = cursor;
        this.numbering = numbering;
    }

    @Override
    public NucleotideChange change() throws Refused {
        if (cursor.take("?")) {
            return new NucleotideChange.Unknown();
        }
        if (cursor.take("=")) {
            return new NucleotideChange.Unchanged(null);
        }
        int start = cursor.position();
        Interval at = interval();
        if (cursor.take("delins")) {
            return new NucleotideChange.DeletionInsertion(at, null, inserted());
        }
        if (cursor.take("del")) {
            String stated = stated();
            return cursor.take("ins")
                    ? new NucleotideChange.DeletionInsertion(at, stated, inserted())
                    : new NucleotideChange.Deletion(at, stated);
        }
        if (cursor.take("dup")) {
            return new NucleotideChange.Duplication(at, stated());
        }
        if (cursor.take("ins")) {
            if (!at.start().precedes(at.end())) {
                throw cursor.refuseAt(
                        start,
                        Code.INSERTION_FLANKS,
                        "An insertion stands between two neighbours, such as 76_77ins; " + at + " is not that.");
            }
            return new NucleotideChange.Insertion(at, inserted());
        }
        if (cursor.take("inv")) {
            if (at.isSingle()) {
                throw cursor.refuseAt(start, Code.INVERSION_OF_ONE, "One base turned round is a substitution.");
            }
            return new NucleotideChange.Inversion(at);
        }
        if (cursor.take("=")) {
            return new NucleotideChange.Unchanged(at);
        }
        return substitution(at);
    }

    private NucleotideChange substitution(Interval at) throws Refused {
        int start = cursor.position();
        String reference = bases();
        if (reference.isEmpty() || cursor.peek() != '>') {
            if (!reference.isEmpty() && cursor.peek() == '[') {
                throw cursor.refuse(Code.NOT_SUPPORTED, "Repeats are not read yet.");
            }
            throw cursor.refuse(
                    Code.CHANGE_EXPECTED,
                    "Behind the position stands what happened: a change such as A>C, del, dup, ins, delins or inv.");
        }
        cursor.take(">");
        String alternative = bases();
        if (alternative.isEmpty()) {
            throw cursor.refuse(Code.SEQUENCE_EXPECTED, "Behind > stands the new base.");
        }
        if (!at.isSingle() || reference.length() > 1 || alternative.length() > 1) {
            throw cursor.refuseAt(
                    start, Code.SUBSTITUTION_OF_MANY, "A substitution changes one base into one; more is a delins.");
        }
        if (reference.equals(alternative)) {
            throw cursor.refuseAt(start, Code.NOTHING_CHANGES, "What stays as it was is written with =.");
        }
        return new NucleotideChange.Substitution(at, reference, alternative);
    }

    private Interval interval() throws Refused {
        int begin = cursor.position();
        Position start = position();
        if (!cursor.take("_")) {
            return Interval.of(start);
        }
        Position end = position();
        if (start.compareTo(end) >= 0) {
            throw cursor.refuseAt(begin, Code.RANGE_ORDER, "A range runs from the smaller position to the larger.");
        }
        return new Interval(start, end);
    }

    private Position position() throws Refused {
        if (cursor.peek() == '(') {
            throw cursor.refuse(Code.NOT_SUPPORTED, "Uncertain positions in brackets are not read yet.");
        }
        int start = cursor.position();
        Position.Region region = cursor.take("-")
                ? Position.Region.FIVE_PRIME_UTR
                : cursor.take("*") ? Position.Region.THREE_PRIME_UTR : Position.Region.SEQUENCE;
        if (region != Position.Region.SEQUENCE && !numbering.hasUntranslatedRegions()) {
            throw cursor.refuseAt(
                    start, Code.UTR_NOT_ALLOWED, "Only c. and r. count before (-) and behind (*) the coding sequence.");
        }
        int base = cursor.number("a position");
        return new Position(region, base, offset());
    }

    private int offset() throws Refused {
        int start = cursor.position();
        int sign = cursor.take("+") ? 1 : cursor.take("-") ? -1 : 0;
        if (sign == 0) {
            return 0;
        }
        if (!numbering.hasIntrons()) {
            throw cursor.refuseAt(
                    start,
                    Code.OFFSET_NOT_ALLOWED,
                    "A genomic position needs no offset: every base has its own number.");
        }
        return sign * cursor.number("the distance into the intron");
    }

    /** The lost or doubled sequence, or its length, that old descriptions repeat. */
    private @Nullable String stated() {
        String bases = bases();
        String stated = bases.isEmpty() ? cursor.takeRun("0123456789") : bases;
        return stated.isEmpty() ? null : stated;
    }

    private Inserted inserted() throws Refused {
        if (cursor.take(numbering == Numbering.RNA ? "n[" : "N[")) {
            int count = cursor.number("the number of bases");
            if (!cursor.take("]")) {
                throw cursor.refuse(Code.BRACKET_EXPECTED, "Behind the number of bases stands ].");
            }
            return new Inserted.Unspecified(count);
        }
        if (cursor.seesDigit() || cursor.peek() == '-' || cursor.peek() == '*') {
            return new Inserted.Copy(interval(), cursor.take("inv"));
        }
        String bases = bases();
        if (bases.isEmpty()) {
            throw cursor.refuse(Code.SEQUENCE_EXPECTED, "Behind ins stands the new sequence, or its length as N[12].");
        }
        return new Inserted.Bases(bases);
    }

    /** A run of bases. In RNA a word that begins like a base ({@code dup}) ends it. */
    private String bases() {
        StringBuilder bases = new StringBuilder();
        while (!cursor.atEnd() && numbering.bases().indexOf(cursor.peek()) >= 0 && !startsWord()) {
            bases.append(cursor.take());
        }
        return bases.toString();
    }

    private boolean startsWord() {
        return cursor.sees("del") || cursor.sees("dup");
    }
}
