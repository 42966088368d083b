package org.recto.hgvs;

import java.util.ArrayList;
import java.util.List;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.Refusal.Code;
import org.recto.term.AminoAcid;

/** Reads the residues behind {@code ins} and {@code delins}. */
final class InsertedResiduesReader {

    private final Cursor cursor;
    private final AminoAcidReader aminoAcids;
    private final ResidueReader residues;
    private final CountReader counts;

    InsertedResiduesReader(Cursor cursor, AminoAcidReader aminoAcids, ResidueReader residues) {
        this.cursor = cursor;
        this.aminoAcids = aminoAcids;
        this.residues = residues;
        this.counts = new CountReader(cursor);
    }

    InsertedResidues read() throws Refused {
        refuseNumber();
        int start = cursor.position();
        AminoAcid first = next();
        if (cursor.peek() == '[') {
            return repeated(start, first);
        }
        if (cursor.seesDigit()) {
            return first == AminoAcid.TER
                    ? new InsertedResidues.UpToStop(cursor.number("the length of what is inserted"))
                    : copy(start, first);
        }
        List<AminoAcid> sequence = new ArrayList<>();
        sequence.add(first);
        int stop = first == AminoAcid.TER ? cursor.position() : -1;
        while (aminoAcids.length(0) > 0) {
            AminoAcid read = next();
            sequence.add(read);
            stop = stop < 0 && read == AminoAcid.TER ? cursor.position() : stop;
        }
        if (stop >= 0 && stop < cursor.position()) {
            throw cursor.refuseAt(
                            stop, Code.AFTER_STOP, "Nothing is made behind a stop, so what is inserted ends with it.")
                    .or(stop, cursor.position(), "");
        }
        return new InsertedResidues.Sequence(sequence);
    }

    private AminoAcid next() throws Refused {
        int start = cursor.position();
        AminoAcid read = aminoAcids.read();
        if (read == AminoAcid.XAA && cursor.position() == start + 1) {
            cursor.remark(
                    Remark.Code.X_AS_ANY, start, "Any amino acid is rather written Xaa, for X once meant a stop.");
        }
        return read;
    }

    /** {@code ins23} and {@code ins(5)}, as lengths were written once. */
    private void refuseNumber() throws Refused {
        int start = cursor.position();
        boolean inBrackets = cursor.take("(");
        String digits = cursor.takeRun("0123456789");
        if (digits.isEmpty()) {
            cursor.goTo(start);
            return;
        }
        int end = cursor.position() + (inBrackets && cursor.peek() == ')' ? 1 : 0);
        throw cursor.refuseAt(
                        start,
                        Code.LENGTH_FOR_SEQUENCE,
                        "The inserted residues are named, or counted as Xaa[5] where only their number is known.")
                .or(start, end, "Xaa[" + digits + "]");
    }

    private InsertedResidues repeated(int start, AminoAcid residue) throws Refused {
        if (residue == AminoAcid.TER) {
            throw cursor.refuseAt(start, Code.AFTER_STOP, "Nothing is made behind a stop, so it stands only once.");
        }
        return new InsertedResidues.Repeated(residue, counts.bracketed());
    }

    private InsertedResidues copy(int start, AminoAcid first) throws Refused {
        int digits = cursor.position();
        int number = cursor.number("the residue's position");
        if (!cursor.sees("_")) {
            throw cursor.refuseAt(
                            digits,
                            Code.LENGTH_FOR_SEQUENCE,
                            "What is copied is a range, such as Gly4_Ser6; how often a residue is inserted stands in [ ].")
                    .or(digits, cursor.position(), "[" + number + "]")
                    .or(digits, cursor.position(), "");
        }
        cursor.goTo(start);
        ResidueRange of = residues.range();
        return new InsertedResidues.Copy(of);
    }
}
