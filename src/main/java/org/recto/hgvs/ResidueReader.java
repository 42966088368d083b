package org.recto.hgvs;

import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.Refusal.Code;
import org.recto.hgvs.UncertainResidues.Within;
import org.recto.term.AminoAcid;
import org.recto.term.Residue;

/** Reads residues, ranges of them, and how often they stand in a row. */
final class ResidueReader {

    private final Cursor cursor;
    private final AminoAcidReader aminoAcids;

    ResidueReader(Cursor cursor, AminoAcidReader aminoAcids) {
        this.cursor = cursor;
        this.aminoAcids = aminoAcids;
    }

    Residue residue() throws Refused {
        int start = cursor.position();
        AminoAcid aminoAcid = aminoAcids.read();
        if (aminoAcid == AminoAcid.XAA && cursor.position() == start + 1) {
            throw cursor.refuseAt(start, Code.STOP_AS_X, "A stop is Ter or *, any amino acid Xaa; X has been both.")
                    .or(start, start + 1, "Ter")
                    .or(start, start + 1, "Xaa");
        }
        if (!cursor.seesDigit()) {
            refuseResiduesWithoutNumber(start);
        }
        return new Residue(aminoAcid, cursor.number("the residue's position"));
    }

    /** {@code TrpVal24CysArg}: the first of several residues that one number is to count. */
    private void refuseResiduesWithoutNumber(int start) throws Refused {
        int first = cursor.position();
        int last = first;
        int count = 1;
        while (first == start + 3 && aminoAcids.length(0) == 3) { // in one letter each they may be any word, EX17
            last = cursor.position();
            cursor.goTo(last + 3);
            count++;
        }
        int number = cursor.position();
        String digits = cursor.takeRun("0123456789");
        int behind = cursor.position();
        cursor.goTo(first);
        if (count == 1 || digits.isEmpty() || digits.length() > 9) {
            return;
        }
        boolean isSubstituted = cursor.peek(behind - first) >= 'A' && cursor.peek(behind - first) <= 'Z';
        String range = cursor.between(start, first) + digits + "_" + cursor.between(last, number)
                + (Long.parseLong(digits) + count - 1) + (isSubstituted ? "delins" : "");
        throw cursor.refuseAt(
                        first,
                        Code.POSITION_EXPECTED,
                        "Each residue has its own position: several are a range, such as Trp24_Val25.")
                .or(start, behind, range);
    }

    ResidueRange range() throws Refused {
        int begin = cursor.position();
        Residue start = residue();
        if (cursor.peek() == '-' && aminoAcids.length(1) > 0) {
            throw cursor.refuseAt(
                            cursor.position(),
                            Code.RANGE_SIGN,
                            "A range is written with _ between its first and its last residue.")
                    .or(cursor.position(), cursor.position() + 1, "_");
        }
        if (!cursor.take("_")) {
            return ResidueRange.of(start);
        }
        if (cursor.seesDigit()) {
            throw cursor.refuse(
                    Code.AMINO_ACID_UNKNOWN,
                    "The last residue of a range is named as the first is: its amino acid, then its position.");
        }
        Residue end = residue();
        refuseDisorder(begin, start, end);
        return new ResidueRange(start, end);
    }

    private void refuseDisorder(int begin, Residue start, Residue end) throws Refused {
        if (start.position() > end.position()) {
            throw cursor.refuseAt(begin, Code.RANGE_ORDER, "A range runs from the smaller position to the larger.")
                    .or(begin, cursor.position(), end + "_" + start);
        }
        if (start.position() == end.position()) {
            Refused refused = cursor.refuseAt(
                    begin,
                    Code.RANGE_OF_ONE,
                    "A range has two different positions; a single residue stands by itself.");
            throw start.equals(end) ? refused.or(begin, cursor.position(), start.toString()) : refused;
        }
    }

    /** {@code (Ala123_Pro131)} without its opening bracket, either end perhaps unknown. */
    Within within() throws Refused {
        int begin = cursor.position();
        Residue from = cursor.take("?") ? null : residue();
        if (!cursor.take("_")) {
            throw cursor.refuse(Code.RANGE_SIGN, "An uncertain place is a range, such as (Ala123_Pro131).");
        }
        Residue to = cursor.take("?") ? null : residue();
        if (from != null && to != null) {
            refuseDisorder(begin, from, to);
        }
        bracket(")");
        return new Within(from, to);
    }

    void bracket(String bracket) throws Refused {
        if (!cursor.take(bracket)) {
            throw cursor.refuse(Code.BRACKET_EXPECTED, "Here " + bracket + " was expected.");
        }
    }
}
