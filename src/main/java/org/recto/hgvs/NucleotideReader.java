package org.recto.hgvs;

import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.NucleotideChange.Methylation;
import org.recto.hgvs.Refusal.Code;

/** Reads a change behind {@code c.}, {@code g.}, {@code n.}, {@code m.}, {@code o.} or {@code r.}. */
final class NucleotideReader implements ChangeReader {

    private static final String[] WORDS = {"delins", "del", "dup", "ins", "inv"};
    private static final Methylation.State[] STATES = Methylation.State.values();

    /** How far the end of an extra chromosome's parts is looked for, so that reading stays linear. */
    private static final int LONGEST_PARTS = 400;

    private final Cursor cursor;
    private final Numbering numbering;
    private final PositionReader positions;

    NucleotideReader(Cursor cursor, Numbering numbering) {
        this.cursor = cursor;
        this.numbering = numbering;
        this.positions = new PositionReader(cursor, numbering);
    }

    int firstIntronic() {
        return positions.firstIntronic();
    }

    @Override
    public NucleotideChange change() throws Refused {
        NucleotideChange whole = whole();
        if (whole != null) {
            return whole;
        }
        int start = cursor.position();
        if (!positions.isNext()) {
            throw LegacyForms.refuse(cursor, numbering.letter());
        }
        return edit(positions.location(), start);
    }

    @Override
    public NucleotideChange changeAfter(Change first) throws Refused {
        Location at = first instanceof NucleotideChange nucleotide ? nucleotide.at() : null;
        return at == null || positions.isNext() || whole(cursor.peek()) ? change() : edit(at, cursor.position());
    }

    private static boolean whole(char next) {
        return next == '=' || next == '0';
    }

    /** A change that has no location. */
    private @Nullable NucleotideChange whole() {
        switch (cursor.peek()) {
            case '=' -> {
                cursor.take();
                return new NucleotideChange.Unchanged(null);
            }
            case '0' -> {
                if ("?])/;,^\0".indexOf(cursor.peek(1)) >= 0) {
                    cursor.take();
                    return new NucleotideChange.Absent(cursor.take('?'));
                }
            }
            case '?' -> {
                if ("_di".indexOf(cursor.peek(1)) < 0 || cursor.peek(1) == '\0') {
                    cursor.take();
                    return new NucleotideChange.Unknown();
                }
            }
            case 's' -> {
                if (numbering == Numbering.RNA && cursor.take("spl")) {
                    return new NucleotideChange.Splicing(cursor.take('?'));
                }
            }
            default -> {}
        }
        return null;
    }

    private NucleotideChange edit(Location at, int start) throws Refused {
        if (isPartOfSupernumerary()) {
            return new NucleotideChange.Part(at);
        }
        return switch (cursor.peek()) {
            case 'd' -> cursor.take("del") ? deletion(at, start) : duplication(at, start);
            case 'i' -> cursor.take("ins") ? insertion(at, start) : inversion(at, start);
            case '=' -> {
                cursor.take();
                yield new NucleotideChange.Unchanged(at);
            }
            case '|' -> methylation(at);
            case '[' -> repeats().byLocation(at, start);
            case 's' -> cursor.take("sup") ? supernumerary(at) : bases(at, start);
            default -> bases(at, start);
        };
    }

    /** Whether a stretch ends here and its brackets are those of an extra chromosome, {@code […]sup}. */
    private boolean isPartOfSupernumerary() {
        if (numbering != Numbering.GENOMIC || cursor.peek() != ';' && cursor.peek() != ']') {
            return false;
        }
        int ahead = 0;
        while (ahead < LONGEST_PARTS && cursor.peek(ahead) != ']' && cursor.peek(ahead) != '\0') {
            ahead++;
        }
        return cursor.sees("]sup", ahead);
    }

    private NucleotideChange deletion(Location at, int start) throws Refused {
        if (cursor.take("ins")) {
            Inserted what = inserted().inserted();
            return rules().deletionInsertion(at, null, what, start);
        }
        int behind = cursor.position();
        rules().refuseLength(at, start, "del");
        Inserted stated = inserted().stated();
        if (cursor.take("ins")) {
            rules().remarkRedundant(behind);
            String bases = stated instanceof Inserted.Bases(String known) ? known : null;
            rules().refuseOtherLength(at, start, behind, bases, "delins");
            return rules().deletionInsertion(at, bases, inserted().inserted(), start);
        }
        if (stated instanceof Inserted.Bases(String bases)) {
            rules().refuseOtherLength(at, start, behind, bases, "del");
            rules().remarkRedundant(behind);
        } else if (stated != null && at.exact().isPresent()) {
            rules().remarkRedundant(behind);
        }
        return new NucleotideChange.Deletion(at, stated);
    }

    private NucleotideChange duplication(Location at, int start) throws Refused {
        if (!cursor.take("dup")) {
            return bases(at, start);
        }
        if (cursor.sees("inv") || cursor.sees("ins")) {
            throw LegacyForms.duplicationOfMore(cursor, at, start);
        }
        int behind = cursor.position();
        rules().refuseLength(at, start, "dup");
        cursor.skipBases(numbering);
        refuseSlip();
        if (cursor.position() == behind) {
            return new NucleotideChange.Duplication(at, null);
        }
        String stated = cursor.since(behind);
        rules().refuseOtherLength(at, start, behind, stated, "dup");
        rules().remarkRedundant(behind);
        return new NucleotideChange.Duplication(at, stated);
    }

    private NucleotideChange insertion(Location at, int start) throws Refused {
        rules().refuseFlanks(at, start);
        return rules().insertion(at, inserted().inserted(), start);
    }

    private NucleotideChange inversion(Location at, int start) throws Refused {
        if (!cursor.take("inv")) {
            return bases(at, start);
        }
        if (at instanceof Interval interval && interval.isSingle()) {
            throw cursor.refuseAt(start, Code.INVERSION_OF_ONE, "One base turned round is a substitution.");
        }
        int behind = cursor.position();
        rules().refuseLength(at, start, "inv");
        cursor.skipBases(numbering);
        if (cursor.position() > behind) {
            rules().refuseOtherLength(at, start, behind, cursor.since(behind), "inv");
            rules().remarkRedundant(behind);
        }
        return new NucleotideChange.Inversion(at);
    }

    private NucleotideChange methylation(Location at) throws Refused {
        cursor.take('|');
        for (Methylation.State state : STATES) {
            if (cursor.take(state.sign)) {
                return new Methylation(at, state);
            }
        }
        throw cursor.refuse(Code.CHANGE_EXPECTED, "Behind | stands how methylated it is: gom, lom or met=.");
    }

    private NucleotideChange supernumerary(Location at) throws Refused {
        if (numbering != Numbering.GENOMIC) {
            throw cursor.refuse(Code.LANDMARK_NOT_ALLOWED, "Only (parts of) chromosomes (g.) are supernumerary.");
        }
        return new NucleotideChange.Supernumerary(at);
    }

    /** A substitution, a repeat, or a base found unchanged. */
    private NucleotideChange bases(Location at, int start) throws Refused {
        if (cursor.sees("con")) {
            int word = cursor.position();
            throw cursor.refuse(Code.CONVERSION, "con is no longer used: a conversion is a delins.")
                    .or(word, word + 3, "delins");
        }
        refuseWordInCapitals();
        int first = cursor.position();
        cursor.skipBases(numbering);
        int length = cursor.position() - first;
        if (length > 0 && cursor.peek() == '[') {
            return repeats().bySequence(at, first, start);
        }
        if (length > 0 && cursor.peek() == '=') {
            rules().refuseOtherLength(at, start, first, cursor.since(first), "");
            cursor.remark(Remark.Code.REDUNDANT_BASE, first, "What is found unchanged is named by its position: 123=.");
            cursor.take();
            return new NucleotideChange.Unchanged(at);
        }
        refuseSlip();
        if (length > 0 && cursor.peek() == '(') {
            throw repeats().roundBrackets(first);
        }
        return new BaseSubstitutionReader(cursor, numbering).read(at, start, first);
    }

    private void refuseSlip() throws Refused {
        Refused slip = BaseSlips.find(cursor, numbering);
        if (slip != null) {
            throw slip;
        }
    }

    private void refuseWordInCapitals() throws Refused {
        int at = cursor.position();
        if (cursor.sees("indel")) {
            throw cursor.refuse(Code.INDEL, "indel is not used; what replaces bases is a delins.")
                    .or(at, at + 5, "delins");
        }
        for (String word : WORDS) {
            if (cursor.seesInAnyCase(word) && !cursor.sees(word)) {
                throw cursor.refuse(Code.WORD_CASE, "\"" + word + "\" is written in lower case.")
                        .or(at, at + word.length(), word);
            }
        }
        for (Methylation.State state : STATES) {
            if (cursor.sees(state.sign)) {
                throw cursor.refuse(Code.CHANGE_EXPECTED, "Before " + state.sign + " stands |.")
                        .or(at, at, "|");
            }
        }
    }

    private InsertedReader inserted() {
        return new InsertedReader(cursor, numbering, positions);
    }

    private RepeatReader repeats() {
        return new RepeatReader(cursor, numbering, positions);
    }

    private NucleotideRules rules() {
        return new NucleotideRules(cursor);
    }
}
