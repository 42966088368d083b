package org.recto.hgvs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.Refusal.Code;

/** What a reference can be counted on by. */
final class ReferenceRules {

    private ReferenceRules() {}

    /**
     * Refuses a type that the reference has no numbers for.
     *
     * @param start where the reference begins
     * @param type the letter before the point; the cursor stands behind the point
     */
    static void refuseMismatch(Cursor cursor, int start, Reference reference, char type) throws Refused {
        ReferenceKind inner = reference.kindWithin();
        ReferenceKind counted = inner == null || inner == ReferenceKind.GENE || inner == ReferenceKind.RECORD
                ? reference.kind()
                : inner;
        String allowed = switch (counted) {
            case CODING_TRANSCRIPT -> "crn";
            case NON_CODING_TRANSCRIPT -> "nr";
            case TRANSCRIPT -> "cnr";
            case LRG_TRANSCRIPT -> "cnrp";
            case PROTEIN, LRG_PROTEIN -> "p";
            case GENOMIC -> inner == null ? "gmo" : "gmocnrp";
            case LRG -> inner == null ? "g" : "gcnrp";
            case CHROMOSOME -> "gm";
            case RECORD, GENE, ASSEMBLY, MALFORMED -> "cgmnopr";
        };
        if (allowed.indexOf(type) < 0) {
            Refused mismatch = mismatch(cursor, start, reference, counted, type);
            if (mismatch != null) {
                throw mismatch;
            }
        }
        if (counted == ReferenceKind.LRG_TRANSCRIPT && type == 'p') {
            cursor.remark(
                    Remark.Code.TRANSCRIPT_FOR_PROTEIN,
                    start,
                    "A protein of a Locus Reference Genomic sequence is rather named as such, with p1 for t1.");
        }
        if (counted == ReferenceKind.CODING_TRANSCRIPT && type == 'n') {
            cursor.remark(
                    Remark.Code.CODING_AS_NON_CODING,
                    start,
                    "n. is for transcripts that code for nothing; on this one c. counts from the start codon.");
        }
    }

    private static void remarkUnnamed(
            Cursor cursor, int start, int typeAt, String name, ReferenceKind counted, char type) {
        String what = type == 'p' ? "protein" : "transcript";
        cursor.remark(new Remark(
                Remark.Code.TRANSCRIPT_NOT_NAMED,
                start,
                "\"" + type + ".\" counts on a " + what + ": which one of " + name
                        + " is said behind it, such as NG_012232.1(NM_004006.2) or LRG_199t1.",
                counted == ReferenceKind.LRG
                        ? cursor.with(start, typeAt - 1, name + (type == 'p' ? "p1" : "t1"))
                        : List.of()));
    }

    /** {@code null} where all that is missing is which of its transcripts is meant. */
    private static @Nullable Refused mismatch(
            Cursor cursor, int start, Reference reference, ReferenceKind counted, char type) {
        int typeAt = cursor.position() - 2;
        String name = reference.toString();
        boolean isGenome = counted == ReferenceKind.GENOMIC || counted == ReferenceKind.CHROMOSOME;
        if ((isGenome || counted == ReferenceKind.LRG) && "cnrp".indexOf(type) >= 0) {
            remarkUnnamed(cursor, start, typeAt, name, counted, type);
            return null;
        }
        String is = counted.isProtein()
                ? "protein"
                : isGenome || counted == ReferenceKind.LRG ? "genomic sequence" : "transcript";
        Refused refused = cursor.refuseAt(
                typeAt, Code.TYPE_AND_REFERENCE, name + " is a " + is + ", which \"" + type + ".\" does not count on.");
        boolean isNonCoding = counted == ReferenceKind.NON_CODING_TRANSCRIPT && type == 'c';
        return isNonCoding ? refused.or(typeAt, typeAt + 1, "n") : refused;
    }

    /** Remarks on a position in an intron on a transcript that is given without the genomic sequence that holds it. */
    static void remarkIntron(Cursor cursor, int position, @Nullable Reference reference) {
        if (position < 0 || reference == null || !reference.kind().isTranscript()) {
            return;
        }
        int sign = position;
        while (Character.isDigit(at(cursor, sign))) {
            sign++;
        }
        boolean isRange = sign > position && at(cursor, sign) == '-' && isRange(cursor, position, sign);
        cursor.remark(new Remark(
                Remark.Code.INTRON_NOT_IN_REFERENCE,
                position,
                reference.sequence()
                        + " holds no introns: a position in one needs the genomic sequence before it, as in"
                        + " NC_000023.11(NM_004006.2):c.93+1G>T.",
                isRange ? cursor.with(sign, sign + 1, "_") : List.of()));
    }

    /** Whether {@code 12-14} can be a range written with the wrong sign. */
    private static boolean isRange(Cursor cursor, int position, int sign) {
        int end = sign + 1;
        while (Character.isDigit(at(cursor, end))) {
            end++;
        }
        int left = sign - position;
        int right = end - sign - 1;
        String first = cursor.between(position, sign);
        String second = cursor.between(sign + 1, end);
        boolean isLarger = right > left || (right == left && second.compareTo(first) > 0);
        return isLarger && ("di".indexOf(at(cursor, end)) >= 0);
    }

    private static char at(Cursor cursor, int position) {
        return cursor.peek(position - cursor.position());
    }
}
