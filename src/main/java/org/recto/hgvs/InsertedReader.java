package org.recto.hgvs;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.Inserted.Copy;
import org.recto.hgvs.Refusal.Code;

/** Reads what stands behind {@code ins} and {@code delins}. */
final class InsertedReader {

    private static final int DEEPEST = 3;

    private final Cursor cursor;
    private final Numbering numbering;
    private final PositionReader positions;
    private final CountReader counts;

    InsertedReader(Cursor cursor, Numbering numbering, PositionReader positions) {
        this.cursor = cursor;
        this.numbering = numbering;
        this.positions = positions;
        this.counts = new CountReader(cursor);
    }

    Inserted inserted() throws Refused {
        int start = cursor.position();
        if (cursor.peek() == '[') {
            return several(1);
        }
        Inserted part = part(0);
        if (part instanceof Inserted.Elsewhere) {
            cursor.remark(
                    Remark.Code.BRACKETS_MISSING,
                    start,
                    "What comes from another reference stands in square brackets.");
            return new Inserted.Several(List.of(part));
        }
        return part;
    }

    private Inserted several(int depth) throws Refused {
        if (depth > DEEPEST) {
            throw cursor.refuse(Code.NESTED_TOO_DEEPLY, "Brackets stand within brackets more often than can be meant.");
        }
        cursor.take('[');
        List<Inserted> parts = new ArrayList<>();
        do {
            parts.add(part(depth));
        } while (cursor.take(';'));
        if (!cursor.take(']')) {
            throw cursor.refuse(
                    Code.BRACKET_EXPECTED, "The parts of an inserted sequence are set apart by ; and end with ].");
        }
        return new Inserted.Several(parts);
    }

    private Inserted part(int depth) throws Refused {
        if (depth > 0 && cursor.peek() == '[') {
            return several(depth + 1);
        }
        int colon = ReferenceReader.colonAhead(cursor);
        if (colon > 0) {
            return elsewhere(colon);
        }
        if (cursor.peek() == '(' && !isRange()) {
            return size();
        }
        if (positions.isNext()) {
            return copy(positions);
        }
        return sequence();
    }

    /** Whether the round bracket here is an uncertain position, which goes on behind it. */
    private boolean isRange() {
        int close = cursor.closingBracket();
        return close > 0 && cursor.peek(close + 1) == '_';
    }

    private Inserted size() throws Refused {
        cursor.take('(');
        Count count = counts.range();
        if (!cursor.take(')')) {
            throw cursor.refuse(Code.BRACKET_EXPECTED, "The bracket around the number of bases is not closed.");
        }
        return new Inserted.Size(count);
    }

    private Copy copy(PositionReader reader) throws Refused {
        int start = cursor.position();
        if (cursor.peek() == '?' && cursor.peek(1) != '_') {
            cursor.take();
            throw lengthOnly(start, "?");
        }
        Location of = reader.location();
        boolean isNumber = of instanceof Interval interval && interval.isSingle() && isDigits(start);
        if (isNumber) {
            throw lengthOnly(start, cursor.since(start));
        }
        return new Copy(of, cursor.take("inv"));
    }

    private boolean isDigits(int start) {
        return cursor.since(start).chars().allMatch(Character::isDigit);
    }

    private Refused lengthOnly(int start, String number) {
        String any = numbering == Numbering.RNA ? "n" : "N";
        return cursor.refuseAt(
                        start,
                        Code.LENGTH_FOR_SEQUENCE,
                        "The inserted sequence is expected; where only its length is known, it is " + any + "[" + number
                                + "].")
                .or(start, cursor.position(), any + "[" + number + "]");
    }

    private Inserted elsewhere(int colon) throws Refused {
        int start = cursor.position();
        Reference reference = ReferenceReader.read(cursor, colon);
        cursor.take(':');
        Numbering named = cursor.peek(1) == '.' ? Numbering.orNull(cursor.peek()) : null;
        if (named != null) {
            cursor.take();
            cursor.take();
            ReferenceRules.refuseMismatch(cursor, start, reference, named.letter());
        } else {
            cursor.remark(
                    Remark.Code.NO_TYPE, cursor.position(), "The type of the other reference (g., c., r.) is missing.");
        }
        PositionReader there = new PositionReader(cursor, named == null ? Numbering.GENOMIC : named);
        List<Copy> copies = new ArrayList<>();
        boolean isList = cursor.take('[');
        do {
            copies.add(copy(there));
        } while (isList && cursor.take(';'));
        if (isList && !cursor.take(']')) {
            throw cursor.refuse(Code.BRACKET_EXPECTED, "The bracket around the copied stretches is not closed.");
        }
        ReferenceRules.remarkIntron(cursor, there.firstIntronic(), reference);
        return new Inserted.Elsewhere(reference, named, copies);
    }

    private Inserted sequence() throws Refused {
        int start = cursor.position();
        cursor.skipBases(numbering);
        Refused wrong = BaseSlips.find(cursor, numbering);
        if (wrong != null) {
            throw wrong;
        }
        if (cursor.position() == start) {
            String any = numbering == Numbering.RNA ? "n" : "N";
            Refused missing = cursor.refuse(
                    Code.SEQUENCE_EXPECTED, "The inserted sequence is expected, or its length as " + any + "[12].");
            throw cursor.atEnd() ? missing.or(start, start, any + "[?]") : missing;
        }
        String bases = cursor.since(start);
        if (cursor.peek() == '(' && (Character.isDigit(cursor.peek(1)) || cursor.peek(1) == '?')) {
            throw new RepeatReader(cursor, numbering, positions).roundBrackets(start);
        }
        return cursor.peek() == '[' ? new Inserted.Repeated(bases, counts.bracketed()) : new Inserted.Bases(bases);
    }

    /** The bases or the number of them that a deletion repeats, {@code null} where it repeats none. */
    @Nullable
    Inserted stated() throws Refused {
        if (cursor.peek() == '(' && cursor.peek(1) != ';') {
            return isRange() ? null : size();
        }
        if (numbering.isBase(cursor.peek())) {
            return sequence();
        }
        Refused slip = BaseSlips.find(cursor, numbering);
        if (slip != null) {
            throw slip;
        }
        return null;
    }
}
