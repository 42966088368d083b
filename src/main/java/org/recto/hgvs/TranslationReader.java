package org.recto.hgvs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.ProteinChange.NewStop;
import org.recto.hgvs.Refusal.Code;
import org.recto.term.AminoAcid;
import org.recto.term.Residue;

/** Reads frameshifts and extensions, which say where translation begins or stops instead. */
final class TranslationReader {

    private final Cursor cursor;
    private final AminoAcidReader aminoAcids;

    TranslationReader(Cursor cursor, AminoAcidReader aminoAcids) {
        this.cursor = cursor;
        this.aminoAcids = aminoAcids;
    }

    /**
     * What stands from {@code fs} on.
     *
     * @param begin where the residue begins
     * @param first what it became, or may have become
     */
    ProteinChange frameshift(int begin, Residue at, List<AminoAcid> first) throws Refused {
        int fs = cursor.position();
        refuseFirst(begin, at, first);
        cursor.take("fs");
        NewStop stop = newStop(true);
        if (at.aminoAcid() == AminoAcid.TER) {
            throw cursor.refuseAt(
                            fs,
                            Code.FRAMESHIFT_FORM,
                            "A change of the stop that goes on behind it is an extension, such as Ter110GlnextTer17.")
                    .or(fs, fs + 2, "ext");
        }
        if (stop != null && Integer.valueOf(1).equals(stop.distance())) {
            throw immediateStop(fs, begin, at);
        }
        if (first.isEmpty() != (stop == null)) {
            cursor.remark(
                    Remark.Code.INCOMPLETE_FRAMESHIFT,
                    fs,
                    "A frameshift is rather written in full, as Arg97ProfsTer23 is, or short, as Arg97fs.");
        }
        return new ProteinChange.Frameshift(at, first, stop);
    }

    private void refuseFirst(int begin, Residue at, List<AminoAcid> first) throws Refused {
        if (first.contains(AminoAcid.TER)) {
            cursor.take("fs");
            newStop(false);
            throw immediateStop(begin, begin, at);
        }
        if (first.size() == 1 && first.getFirst() == at.aminoAcid()) {
            throw cursor.refuse(
                    Code.NOTHING_CHANGES,
                    "A frameshift begins with the first residue that differs, and " + at + " doesn't.");
        }
    }

    private Refused immediateStop(int position, int begin, Residue at) {
        return cursor.refuseAt(
                        position,
                        Code.IMMEDIATE_STOP,
                        "A stop in a residue's own place is a substitution; the shortest frameshift ends with fsTer2.")
                .or(begin, cursor.position(), at + "Ter");
    }

    /**
     * What stands from {@code ext} on.
     *
     * @param begin where the residue begins
     * @param first what the stop or the start became, {@code null} where it isn't told
     */
    ProteinChange extension(int begin, Residue at, @Nullable AminoAcid first) throws Refused {
        int ext = cursor.position();
        cursor.take("ext");
        if (at.aminoAcid() == AminoAcid.TER) {
            return laterStop(ext, at, first);
        }
        if (at.aminoAcid() != AminoAcid.MET || at.position() != 1) {
            throw cursor.refuseAt(
                    begin, Code.EXTENSION_FORM, "Only a start (Met1ext-5) or a stop (Ter110GlnextTer17) is extended.");
        }
        if (first != null) {
            cursor.takeRun("Met-0123456789?");
            throw cursor.refuseAt(
                            begin,
                            Code.START_CODON,
                            "Where Met1 itself changed it is no extension: new residues stand between it and residue 2.")
                    .or(begin, cursor.position(), at + "?");
        }
        return new ProteinChange.EarlierStart(at, newStart(ext));
    }

    private int newStart(int ext) throws Refused {
        int start = cursor.position();
        boolean namesMet = cursor.take("Met") || cursor.take("M");
        boolean isNegative = cursor.take("-");
        int digits = cursor.position();
        if (namesMet || (!isNegative && cursor.seesDigit())) {
            throw cursor.refuseAt(
                            start,
                            Code.EXTENSION_FORM,
                            "Behind ext stands the new start's position alone, with a minus: Met1ext-5.")
                    .or(start, digits, "-");
        }
        if (!isNegative) {
            throw cursor.refuseAt(
                    ext, Code.EXTENSION_FORM, "Behind ext stands the new start's position, with a minus: Met1ext-5.");
        }
        return -cursor.number("the new start's position");
    }

    /** {@code Ter315TyrextAsnLysGlyThrTer}, as new residues were once spelled out. */
    private void refuseSequence() throws Refused {
        int start = cursor.position();
        int count = 0;
        AminoAcid last = null;
        while (aminoAcids.length(0) > 0) {
            last = aminoAcids.read();
            count++;
        }
        if (count > 1 && last == AminoAcid.TER) {
            throw cursor.refuseAt(
                            start,
                            Code.EXTENSION_FORM,
                            "Behind ext stands how far the new stop is, not what comes before it: Ter17.")
                    .or(start, cursor.position(), "Ter" + count);
        }
        cursor.goTo(start);
    }

    private ProteinChange laterStop(int ext, Residue at, @Nullable AminoAcid first) throws Refused {
        refuseSequence();
        NewStop stop = newStop(true);
        if (first == null) {
            throw cursor.refuseAt(
                            ext,
                            Code.EXTENSION_FORM,
                            "Before ext stands what the stop became, such as " + at + "GlnextTer17.")
                    .or(ext, ext, "Xaa");
        }
        if (stop == null) {
            throw cursor.refuseAt(
                            cursor.position(),
                            Code.EXTENSION_FORM,
                            "Behind ext stands the new stop: Ter17, or Ter? where none was found.")
                    .or(cursor.position(), cursor.position(), "Ter?");
        }
        return new ProteinChange.LaterStop(at, first, stop);
    }

    /** {@code Ter23}, {@code *23}, {@code Ter?}; {@code null} where there is none. */
    @Nullable
    NewStop newStop(boolean strictly) throws Refused {
        int start = cursor.position();
        if (cursor.peek() == 'X' || cursor.seesDigit()) {
            int behind = start + (cursor.peek() == 'X' ? 1 : 0);
            throw cursor.refuseAt(
                            start,
                            cursor.peek() == 'X' ? Code.STOP_AS_X : Code.FRAMESHIFT_FORM,
                            "The new stop is written Ter or *, with its distance behind it: Ter23.")
                    .or(start, behind, "Ter");
        }
        if (!cursor.take("Ter") && !cursor.take("*")) {
            return null;
        }
        if (cursor.take("?")) {
            return new NewStop(null);
        }
        if (strictly && !cursor.seesDigit()) {
            throw cursor.refuseAt(
                            cursor.position(),
                            Code.FRAMESHIFT_FORM,
                            "Behind the new stop stands its distance, or ? where none was found.")
                    .or(cursor.position(), cursor.position(), "?")
                    .or(start, cursor.position(), "");
        }
        return cursor.seesDigit() ? new NewStop(cursor.number("the distance to the new stop")) : null;
    }
}
