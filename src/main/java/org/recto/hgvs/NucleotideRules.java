package org.recto.hgvs;

import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.Refusal.Code;

/** What the text of one nucleotide change alone shows to be wrong. */
final class NucleotideRules {

    private final Cursor cursor;

    NucleotideRules(Cursor cursor) {
        this.cursor = cursor;
    }

    void remarkRedundant(int at) {
        cursor.remark(
                Remark.Code.REDUNDANT_SEQUENCE,
                at,
                "The bases of the reference are named by their position and not told again.");
    }

    /** A length behind {@code del} or {@code dup}, which the range should say. */
    void refuseLength(Location at, int start, String word) throws Refused {
        if (!cursor.seesDigit()) {
            return;
        }
        int behind = cursor.position();
        int length = cursor.number("a length");
        Refused refused = cursor.refuseAt(
                behind,
                Code.LENGTH_NOT_RANGE,
                "A length says not which bases: their first and last position are given, such as 123_128" + word + ".");
        if (cursor.atEnd() || !cursor.sees("ins")) {
            Interval interval = at.exact().orElse(null);
            if (interval == null || !interval.isSingle()) {
                refused.or(behind, cursor.position(), "");
            } else {
                offerRange(refused, interval.start(), length, start, word);
            }
        }
        throw refused;
    }

    private void offerRange(Refused refused, Position first, int length, int start, String word) {
        Position last = first.after(length - 1);
        String one = first.print();
        if (last != null) {
            refused.or(start, cursor.position(), (length == 1 ? one : one + "_" + last.print()) + word);
        }
        Position next = first.after(1);
        Position behind = first.after(length);
        if (word.equals("dup") && next != null && behind != null && length > 1) {
            refused.or(start, cursor.position(), next.print() + "_" + behind.print() + word);
        }
    }

    /** Bases whose number is not that of the range before them. */
    void refuseOtherLength(Location at, int start, int behind, @Nullable String bases, String word) throws Refused {
        Interval interval = at.exact().orElse(null);
        if (bases == null || interval == null || interval.length() == 0 || interval.length() == bases.length()) {
            return;
        }
        Refused refused = cursor.refuseAt(
                behind,
                Code.SEQUENCE_LENGTH,
                interval.print() + (interval.isSingle() ? " is 1 base, " : " is " + interval.length() + " bases, ")
                        + Cursor.shown(bases) + " has " + bases.length() + ".");
        Position last = interval.start().after(bases.length() - 1);
        boolean isWhole = !cursor.sees("ins") && !word.isEmpty();
        if (isWhole && last != null && bases.length() > 1) {
            refused.or(start, cursor.position(), interval.start().print() + "_" + last.print() + word);
        }
        if (isWhole) {
            refused.or(start, cursor.position(), interval.print() + word);
        }
        throw refused;
    }

    void refuseFlanks(Location at, int start) throws Refused {
        boolean areNeighbours = switch (at) {
            case Interval interval -> interval.start().precedes(interval.end());
            case Location.AcrossOrigin over -> over.end().base() == 1;
            case Location.Uncertain uncertain ->
                uncertain.end() == null
                        ? uncertain.start() instanceof Bound.Between
                        : uncertain.start() instanceof Bound.Unknown && uncertain.end() instanceof Bound.Unknown;
        };
        if (areNeighbours) {
            return;
        }
        Refused refused = cursor.refuseAt(
                start,
                Code.INSERTION_FLANKS,
                "An insertion stands between two neighbours, such as 76_77ins; " + at.print() + " is not that.");
        if (at instanceof Interval interval && interval.isSingle()) {
            int end = cursor.position();
            Position one = interval.start();
            Position behind = one.after(1);
            Position before = one.after(-1);
            if (behind != null) {
                refused.or(start, end, one.print() + "_" + behind.print() + "ins");
            }
            if (before != null) {
                refused.or(start, end, before.print() + "_" + one.print() + "ins");
            }
        }
        throw refused;
    }

    /** What is a copy of its own neighbourhood is a duplication. */
    NucleotideChange insertion(Location at, Inserted inserted, int start) throws Refused {
        if (at instanceof Interval flanks
                && inserted instanceof Inserted.Copy(Interval copied, boolean turned)
                && !turned
                && (copied.end().equals(flanks.start()) || copied.start().equals(flanks.end()))) {
            throw cursor.refuseAt(
                            start,
                            Code.DUPLICATION_AS_INSERTION,
                            "A copy that stands directly beside its original is a duplication.")
                    .or(start, cursor.position(), copied.print() + "dup");
        }
        return new NucleotideChange.Insertion(at, inserted);
    }

    /** What is a substitution, a deletion, an inversion or an insertion is not described as a delins. */
    NucleotideChange deletionInsertion(Location at, @Nullable String stated, Inserted inserted, int start)
            throws Refused {
        Interval interval = at.exact().orElse(null);
        String gained = inserted instanceof Inserted.Bases(String bases) ? bases : null;
        if (interval != null && gained != null && stated != null) {
            refuseOtherKind(interval, stated, gained, start);
        }
        if (interval != null && interval.isSingle() && gained != null && gained.length() == 1) {
            throw cursor.refuseAt(
                    start,
                    Code.DELINS_OF_ONE,
                    "One base replaced by one is a substitution: " + interval.print() + ", the base of the reference, >"
                            + gained + ".");
        }
        if (interval != null
                && inserted instanceof Inserted.Copy(Interval copied, boolean turned)
                && copied.equals(interval)) {
            throw cursor.refuseAt(
                            start,
                            turned ? Code.SHORTER_FORM : Code.NOTHING_CHANGES,
                            turned
                                    ? "A stretch turned round is an inversion."
                                    : "What stays as it was is written with =.")
                    .or(start, cursor.position(), interval.print() + (turned ? "inv" : "="));
        }
        return new NucleotideChange.DeletionInsertion(at, stated, inserted);
    }

    private void refuseOtherKind(Interval interval, String stated, String gained, int start) throws Refused {
        int end = cursor.position();
        if (stated.equals(gained)) {
            throw cursor.refuseAt(start, Code.NOTHING_CHANGES, "What stays as it was is written with =.")
                    .or(start, end, interval.print() + "=");
        }
        Numbering numbering = Character.isLowerCase(stated.charAt(0)) ? Numbering.RNA : Numbering.GENOMIC;
        String shortest = Shortest.form(interval.start(), stated, gained, numbering);
        if (shortest != null && !shortest.contains("delins")) {
            throw cursor.refuseAt(
                            start,
                            Code.SHORTER_FORM,
                            "A delins is what is neither a substitution, a deletion, an inversion nor an insertion; "
                                    + Cursor.shown(shortest) + " says the same.")
                    .or(start, end, shortest);
        }
    }
}
