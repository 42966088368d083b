package org.recto.hgvs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.Refusal.Code;
import org.recto.term.AminoAcid;
import org.recto.term.Residue;

/** Reads what a single residue became: another, a stop, or the first of a frame or an extension. */
final class SubstitutionReader {

    private final Cursor cursor;
    private final AminoAcidReader aminoAcids;
    private final TranslationReader translation;

    SubstitutionReader(Cursor cursor, AminoAcidReader aminoAcids, TranslationReader translation) {
        this.cursor = cursor;
        this.aminoAcids = aminoAcids;
        this.translation = translation;
    }

    /** @param begin where the residue begins */
    ProteinChange behind(int begin, Residue at) throws Refused {
        int start = cursor.position();
        if (cursor.take("?")) {
            return unknown(start, at);
        }
        if (cursor.sees("fs")) {
            return translation.frameshift(begin, at, List.of());
        }
        if (cursor.sees("ext")) {
            return translation.extension(begin, at, null);
        }
        refuseSigns(at);
        boolean inBrackets = cursor.take("(");
        List<AminoAcid> alternatives = alternatives(inBrackets);
        if (inBrackets && alternatives.size() == 1) {
            throw cursor.refuseAt(
                            start,
                            Code.BRACKETS_TWICE,
                            "no brackets",
                            "Only several possible residues stand in brackets behind a position: Gly719(Ala^Ser).")
                    .or(start, cursor.position(), cursor.between(start + 1, cursor.position() - 1));
        }
        if (!inBrackets && alternatives.size() > 1 && cursor.sees("fs")) {
            throw cursor.refuseAt(
                            start,
                            Code.BRACKET_EXPECTED,
                            "Before fs the possible residues stand in brackets: Gly719(Ala^Ser)fsTer23.")
                    .or(start, cursor.position(), "(" + cursor.since(start) + ")");
        }
        if (alternatives.size() > 1) {
            return any(begin, start, at, alternatives);
        }
        AminoAcid alternative = alternatives.getFirst();
        if (cursor.sees("fs")) {
            return translation.frameshift(begin, at, alternatives);
        }
        if (cursor.sees("ext")) {
            return translation.extension(begin, at, alternative);
        }
        refuseMore(start);
        refuseAlternative(begin, start, at, alternative);
        return new ProteinChange.Substitution(at, alternative);
    }

    private ProteinChange unknown(int start, Residue at) {
        if (at.position() != 1) {
            cursor.remark(
                    Remark.Code.UNKNOWN_CONSEQUENCE,
                    start,
                    "Only of a start is it told that its consequence isn't known; elsewhere p.? says it.");
        }
        return new ProteinChange.Unknown(at);
    }

    /** Several that it may have become. */
    private ProteinChange any(int begin, int start, Residue at, List<AminoAcid> alternatives) throws Refused {
        if (cursor.sees("fs")) {
            return translation.frameshift(begin, at, alternatives);
        }
        for (AminoAcid alternative : alternatives) {
            refuseAlternative(begin, start, at, alternative);
        }
        return new ProteinChange.AnySubstitution(at, alternatives);
    }

    private List<AminoAcid> alternatives(boolean inBrackets) throws Refused {
        List<AminoAcid> alternatives = new ArrayList<>(1);
        alternatives.add(alternative());
        while (cursor.peek() == '^' && (inBrackets || namesNoResidue())) {
            cursor.take("^");
            alternatives.add(alternative());
        }
        if (inBrackets && !cursor.take(")")) {
            throw cursor.refuse(Code.BRACKET_EXPECTED, "Here ) was expected.");
        }
        return alternatives;
    }

    /** Whether an amino acid alone follows a caret, and not a whole change of its own residue. */
    private boolean namesNoResidue() {
        int length = aminoAcids.length(1);
        char behind = cursor.peek(1 + length);
        return length > 0 && !(behind >= '0' && behind <= '9');
    }

    private AminoAcid alternative() throws Refused {
        int start = cursor.position();
        if (cursor.peek() == 'X' && cursor.peek(1) != 'a') {
            throw cursor.refuseAt(start, Code.STOP_AS_X, "A stop is Ter or *, any amino acid Xaa; X has been both.")
                    .or(start, start + 1, "Ter")
                    .or(start, start + 1, "Xaa");
        }
        if (cursor.between(start, Math.min(start + 4, cursor.length())).equalsIgnoreCase("stop")) {
            throw cursor.refuseAt(start, Code.STOP_AS_X, "A stop is written Ter or *.")
                    .or(start, start + 4, "Ter");
        }
        return aminoAcids.read();
    }

    private void refuseSigns(Residue at) throws Refused {
        int start = cursor.position();
        switch (cursor.peek()) {
            case '\0', ')', ']', ';', ',' ->
                throw cursor.refuse(
                        Code.CHANGE_EXPECTED, "Behind " + at + " stands what it became, or del, dup, delins, fs, =.");
            case '>', '-' -> {
                cursor.takeRun("->");
                throw cursor.refuseAt(
                                start,
                                Code.NOT_ON_PROTEINS,
                                "On proteins what it became stands directly behind the position: Trp24Cys.")
                        .or(start, cursor.position(), "");
            }
            case '/' ->
                throw cursor.refuseAt(
                                start,
                                Code.CHANGE_EXPECTED,
                                "A / stands between what is found in a mosaic, the reference first: Trp24=/Cys.")
                        .or(start, start + 1, "")
                        .or(start, start, "=");
            default -> {}
        }
    }

    /** What goes on as if several residues were meant. */
    private void refuseMore(int start) throws Refused {
        if (cursor.seesDigit()) {
            throw cursor.refuseAt(start, Code.RANGE_SIGN, "Between two residues of a range stands _.")
                    .or(start, start, "_");
        }
        int more = cursor.position();
        if (skipsResidues()) {
            throw cursor.refuseAt(
                            more,
                            Code.SUBSTITUTION_OF_MANY,
                            "one residue for one residue",
                            "A substitution changes one residue into one; more is a delins.")
                    .or(start, start, "delins");
        }
    }

    /** Moves over residues without positions; false where none stand. */
    boolean skipsResidues() {
        int start = cursor.position();
        for (int length = aminoAcids.length(0); length > 0; length = aminoAcids.length(0)) {
            cursor.goTo(cursor.position() + length);
        }
        return cursor.position() > start;
    }

    private void refuseAlternative(int begin, int start, Residue at, AminoAcid alternative) throws Refused {
        int end = cursor.position();
        if (alternative == at.aminoAcid()) {
            throw cursor.refuseAt(start, Code.NOTHING_CHANGES, "What stays as it was is written with =.")
                    .or(start, end, "=");
        }
        if (at.aminoAcid() == AminoAcid.MET && at.position() == 1) {
            cursor.remark(new Remark(
                    Remark.Code.START_CODON,
                    start,
                    "Without its start the protein isn't made, or from another one: Met1? where that isn't known.",
                    Stream.concat(cursor.with(start, end, "?").stream(), cursor.with(begin, end, "0?").stream())
                            .toList()));
        }
        if (at.aminoAcid() == AminoAcid.TER) {
            cursor.remark(new Remark(
                    Remark.Code.LOST_STOP,
                    end,
                    "Where the stop is lost, the protein goes on to a new one: Ter110GlnextTer17, or extTer?.",
                    cursor.with(end, end, "extTer?")));
        }
    }

    /** A residue in an uncertain place that became another, or a stop. */
    ProteinEvent event() throws Refused {
        return new ProteinEvent.Replaced(alternative());
    }
}
