package org.recto.hgvs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.ProteinChange.NewStop;
import org.recto.hgvs.Refusal.Code;
import org.recto.term.AminoAcid;
import org.recto.term.Residue;

/** Reads what stands behind {@code p.}, with amino acids of three letters or of one. */
final class ProteinReader implements ChangeReader {

    private final Cursor cursor;

    ProteinReader(Cursor cursor) {
        this.cursor = cursor;
    }

    @Override
    public ProteinChange change() throws Refused {
        if (cursor.take("?")) {
            return new ProteinChange.Unknown(null);
        }
        if (cursor.take("=")) {
            return new ProteinChange.Unchanged(null);
        }
        if (cursor.take("0")) {
            return new ProteinChange.NoProtein(cursor.take("?"));
        }
        int start = cursor.position();
        ResidueRange at = range();
        if (cursor.take("=")) {
            return new ProteinChange.Unchanged(at);
        }
        if (cursor.take("delins")) {
            return new ProteinChange.DeletionInsertion(at, sequence());
        }
        if (cursor.take("del")) {
            return new ProteinChange.Deletion(at);
        }
        if (cursor.take("dup")) {
            return new ProteinChange.Duplication(at);
        }
        if (cursor.take("ins")) {
            if (at.start().position() + 1 != at.end().position()) {
                throw cursor.refuseAt(
                        start,
                        Code.INSERTION_FLANKS,
                        "An insertion stands between two neighbours, such as Lys23_Leu24ins; " + at + " is not that.");
            }
            return new ProteinChange.Insertion(at, sequence());
        }
        if (!at.isSingle()) {
            throw cursor.refuse(Code.CHANGE_EXPECTED, "Behind a range stands del, dup, ins or delins.");
        }
        return single(at.start());
    }

    /** A change that starts from one residue. */
    private ProteinChange single(Residue at) throws Refused {
        if (cursor.take("?")) {
            return new ProteinChange.Unknown(at);
        }
        if (cursor.peek() == '[') {
            throw cursor.refuse(Code.NOT_SUPPORTED, "Repeats are not read yet.");
        }
        if (cursor.sees("fs")) {
            return frameshift(at, null);
        }
        if (cursor.sees("ext")) {
            return extension(at, null);
        }
        int start = cursor.position();
        if (cursor.peek() == 'X' && cursor.peek(1) != 'a') {
            throw cursor.refuse(Code.STOP_AS_X, "A stop is Ter or *; X would be any amino acid.");
        }
        if (")];,\0".indexOf(cursor.peek()) >= 0) {
            throw cursor.refuse(
                    Code.CHANGE_EXPECTED, "Behind " + at + " stands what it became, or del, dup, delins, fs.");
        }
        AminoAcid alternative = aminoAcid();
        if (cursor.sees("fs")) {
            return frameshift(at, alternative);
        }
        if (cursor.sees("ext")) {
            return extension(at, alternative);
        }
        if (alternative == at.aminoAcid()) {
            throw cursor.refuseAt(start, Code.NOTHING_CHANGES, "What stays as it was is written with =.");
        }
        return new ProteinChange.Substitution(at, alternative);
    }

    private ProteinChange frameshift(Residue at, @Nullable AminoAcid first) throws Refused {
        cursor.take("fs");
        return new ProteinChange.Frameshift(at, first, newStop().orElse(null));
    }

    private ProteinChange extension(Residue at, @Nullable AminoAcid alternative) throws Refused {
        cursor.take("ext");
        if (at.aminoAcid() == AminoAcid.TER) {
            NewStop stop = newStop().orElse(null);
            if (stop == null) {
                throw cursor.refuse(
                        Code.POSITION_EXPECTED, "Behind ext stands the new stop: Ter17, or Ter? where none was found.");
            }
            return new ProteinChange.LaterStop(at, alternative, stop);
        }
        cursor.take("Met");
        if (at.position() != 1 || !cursor.take("-")) {
            throw cursor.refuse(
                    Code.POSITION_EXPECTED, "Only a start (Met1ext-5) or a stop (Ter110GlnextTer17) is extended.");
        }
        return new ProteinChange.EarlierStart(at, alternative, -cursor.number("the new start's position"));
    }

    private Optional<NewStop> newStop() throws Refused {
        if (cursor.peek() == 'X') {
            throw cursor.refuse(Code.STOP_AS_X, "A stop is Ter or *; X would be any amino acid.");
        }
        if (!cursor.take("Ter") && !cursor.take("*")) {
            return Optional.empty();
        }
        return Optional.of(new NewStop(cursor.take("?") ? null : cursor.number("the distance to the new stop")));
    }

    private ResidueRange range() throws Refused {
        int begin = cursor.position();
        Residue start = residue();
        if (!cursor.take("_")) {
            return ResidueRange.of(start);
        }
        Residue end = residue();
        if (start.position() >= end.position()) {
            throw cursor.refuseAt(begin, Code.RANGE_ORDER, "A range runs from the smaller position to the larger.");
        }
        return new ResidueRange(start, end);
    }

    private Residue residue() throws Refused {
        AminoAcid aminoAcid = aminoAcid();
        return new Residue(aminoAcid, cursor.number("the residue's position"));
    }

    private List<AminoAcid> sequence() throws Refused {
        List<AminoAcid> sequence = new ArrayList<>();
        do {
            sequence.add(aminoAcid());
        } while (Character.isLetter(cursor.peek()) || cursor.peek() == '*');
        return sequence;
    }

    private AminoAcid aminoAcid() throws Refused {
        for (AminoAcid candidate : AminoAcid.values()) {
            if (cursor.take(candidate.code())) {
                return candidate;
            }
        }
        Optional<AminoAcid> byLetter = AminoAcid.ofLetter(cursor.peek());
        if (byLetter.isEmpty()) {
            throw cursor.refuse(
                    Code.AMINO_ACID_UNKNOWN,
                    cursor.atEnd()
                            ? "An amino acid was expected."
                            : "An amino acid was expected, such as Ser or S, not \"" + cursor.peek() + "\".");
        }
        cursor.take();
        return byLetter.get();
    }
}
