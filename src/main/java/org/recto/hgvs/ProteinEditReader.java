package org.recto.hgvs;

import java.util.ArrayList;
import java.util.List;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.Refusal.Code;
import org.recto.term.AminoAcid;
import org.recto.term.Residue;

/** Reads what happened, behind the residues it happened to. */
final class ProteinEditReader {

    private final Cursor cursor;
    private final CountReader counts;
    private final InsertedResiduesReader inserted;
    private final TranslationReader translation;
    private final SubstitutionReader substitutions;

    ProteinEditReader(Cursor cursor, AminoAcidReader aminoAcids, ResidueReader residues) {
        this.cursor = cursor;
        this.counts = new CountReader(cursor);
        this.inserted = new InsertedResiduesReader(cursor, aminoAcids, residues);
        this.translation = new TranslationReader(cursor, aminoAcids);
        this.substitutions = new SubstitutionReader(cursor, aminoAcids, translation);
    }

    /**
     * What stands behind residues.
     *
     * @param begin where the residues begin
     */
    ProteinChange behind(int begin, ResidueRange at) throws Refused {
        switch (cursor.peek()) {
            case '=' -> {
                cursor.take("=");
                return new ProteinChange.Unchanged(at);
            }
            case '[' -> {
                return repeat(at, false);
            }
            case 'd', 'i' -> {
                if (cursor.take("delins")) {
                    return deletionInsertion(begin, at);
                }
                if (cursor.take("del")) {
                    return deletion(begin, at);
                }
                if (cursor.take("dup")) {
                    refuseRest(begin, at, "dup");
                    return new ProteinChange.Duplication(at);
                }
                if (cursor.take("ins")) {
                    return insertion(begin, at);
                }
                refuseInversion();
            }
            default -> {}
        }
        if (at.isSingle()) {
            return substitutions.behind(begin, at.start());
        }
        if (cursor.sees("fs")) {
            throw frameshiftExpected(begin, at.start(), "");
        }
        throw cursor.refuse(Code.CHANGE_EXPECTED, "Behind a range stands del, dup, ins, delins, = or [ ].");
    }

    private void refuseInversion() throws Refused {
        if (cursor.sees("inv")) {
            throw cursor.refuse(
                    Code.NOT_ON_PROTEINS, "Proteins aren't inverted; what came of it is told by delins and residues.");
        }
    }

    private ProteinChange deletion(int begin, ResidueRange at) throws Refused {
        refuseRest(begin, at, "del");
        refuseStop(begin, at);
        return new ProteinChange.Deletion(at);
    }

    /** A deletion that takes the stop along goes on in what lay behind it. */
    private void refuseStop(int begin, ResidueRange at) throws Refused {
        if (at.end().aminoAcid() == AminoAcid.TER) {
            Refused refused = cursor.refuseAt(
                    begin,
                    Code.STOP_DELETED,
                    "What takes the stop along is a frameshift from its first residue on, or an extension.");
            throw at.isSingle() ? refused : refused.or(begin, cursor.position(), at.start() + "fs");
        }
    }

    /** What may not stand behind del and dup: a number, the residues themselves, or the sign of a frameshift. */
    private void refuseRest(int begin, ResidueRange at, String verb) throws Refused {
        int start = cursor.position();
        if (cursor.sees("fs")) {
            throw frameshiftExpected(begin, at.start(), "");
        }
        if (cursor.seesDigit()) {
            String digits = cursor.takeRun("0123456789");
            Refused refused = cursor.refuseAt(
                    start,
                    Code.LENGTH_FOR_SEQUENCE,
                    "How many residues it is follows from the first and the last: Arg45_Gly50" + verb + ", not Arg45"
                            + verb + digits + ".");
            throw at.isSingle() ? refused : refused.or(start, cursor.position(), "");
        }
        if (substitutions.skipsResidues()) {
            int end = cursor.position();
            throw cursor.refuseAt(
                            start,
                            Code.REDUNDANT_SEQUENCE,
                            "What is deleted or doubled is named by its positions and not told again.")
                    .or(start, end, "");
        }
    }

    private ProteinChange deletionInsertion(int begin, ResidueRange at) throws Refused {
        int start = cursor.position();
        if (cursor.sees("fs")) {
            throw frameshiftExpected(begin, at.start(), "");
        }
        InsertedResidues by = inserted.read();
        refuseStop(begin, at);
        refuseStopFirst(begin, by, List.of(at.start()));
        if (by instanceof InsertedResidues.Sequence(List<AminoAcid> sequence)) {
            if (cursor.sees("fs")) {
                throw frameshiftExpected(begin, at.start(), cursor.between(start, cursor.position()));
            }
            if (at.isSingle() && sequence.size() == 1) {
                boolean isSame = sequence.getFirst() == at.start().aminoAcid();
                throw cursor.refuseAt(
                                begin, Code.DELINS_OF_ONE, "One residue for one is a substitution, such as Cys28Trp.")
                        .or(
                                begin,
                                cursor.position(),
                                at.start() + (isSame ? "=" : sequence.getFirst().code()));
            }
            refuseUnchangedEnd(begin, start, at, sequence);
        }
        return new ProteinChange.DeletionInsertion(at, by);
    }

    /** {@code Val559_Glu562delinsGlu}: what is deleted and inserted again isn't changed. */
    private void refuseUnchangedEnd(int begin, int start, ResidueRange at, List<AminoAcid> sequence) throws Refused {
        boolean first = sequence.getFirst() == at.start().aminoAcid();
        boolean last = sequence.getLast() == at.end().aminoAcid();
        if (!first && !last) {
            return;
        }
        Refused refused = cursor.refuseAt(
                start,
                Code.UNCHANGED_END,
                "What is deleted begins or ends with the same residue as what is inserted, which thus didn't change.");
        if (at.isPair()) {
            Residue left = first ? at.end() : at.start();
            List<AminoAcid> rest =
                    first ? sequence.subList(1, sequence.size()) : sequence.subList(0, sequence.size() - 1);
            String changed = new InsertedResidues.Sequence(rest).print();
            String verb = rest.isEmpty() ? "del" : rest.size() == 1 ? "" : "delins";
            refused.or(begin, cursor.position(), left + verb + changed);
        }
        throw refused;
    }

    private ProteinChange insertion(int begin, ResidueRange at) throws Refused {
        int start = cursor.position();
        if (cursor.sees("fs")) {
            throw frameshiftExpected(begin, at.start(), "");
        }
        if (!at.isPair()) {
            throw cursor.refuseAt(
                    begin,
                    Code.INSERTION_FLANKS,
                    "An insertion stands between two neighbours, such as Lys23_Leu24ins; " + at + " is not that.");
        }
        InsertedResidues by = inserted.read();
        refuseStopFirst(begin, by, List.of(at.start(), at.end()));
        if (by instanceof InsertedResidues.Sequence(List<AminoAcid> sequence)) {
            if (sequence.size() == 1) {
                refuseDuplication(begin, start, at, sequence.getFirst());
            }
        }
        return new ProteinChange.Insertion(at, by);
    }

    /** A residue beside its like is a duplication, of the one further to the end where it stands between two. */
    private void refuseDuplication(int begin, int start, ResidueRange at, AminoAcid inserted) throws Refused {
        Residue twin = at.end().aminoAcid() == inserted ? at.end() : at.start();
        if (twin.aminoAcid() == inserted && inserted != AminoAcid.XAA) {
            throw cursor.refuseAt(
                            start, Code.DUPLICATION_EXPECTED, "A residue inserted beside its like is a duplication.")
                    .or(begin, cursor.position(), twin + "dup");
        }
    }

    private void refuseStopFirst(int begin, InsertedResidues by, List<Residue> stopped) throws Refused {
        boolean stops = switch (by) {
            case InsertedResidues.Sequence(List<AminoAcid> residues) -> residues.getFirst() == AminoAcid.TER;
            case InsertedResidues.UpToStop(int length) -> length == 1;
            case InsertedResidues.Repeated _, InsertedResidues.Copy _ -> false;
        };
        if (stops) {
            Refused refused = cursor.refuseAt(
                    begin, Code.IMMEDIATE_STOP, "A stop with nothing before it is a substitution, such as Tyr4Ter.");
            stopped.forEach(residue -> refused.or(begin, cursor.position(), residue + "Ter"));
            throw refused;
        }
    }

    /** A frameshift says nothing of what was deleted or inserted. */
    private Refused frameshiftExpected(int begin, Residue at, String first) {
        return cursor.refuseAt(
                        cursor.position(),
                        Code.FRAMESHIFT_FORM,
                        "A frameshift stands behind the first residue that differs, and tells no del, ins or dup.")
                .or(begin, cursor.position(), at + first);
    }

    /** {@code [10]}, and {@code [10];[11]} where both alleles are told. */
    ProteinChange repeat(ResidueRange unit, boolean predicted) throws Refused {
        List<Count> alleles = new ArrayList<>();
        do {
            cursor.take(";");
            alleles.add(counts.bracketed());
        } while (cursor.sees(";[") && "0123456789(?".indexOf(cursor.peek(2)) >= 0);
        return new ProteinChange.Repeat(unit, predicted, alleles);
    }

    /** What happened at a place that isn't known exactly. */
    ProteinEvent event() throws Refused {
        if (cursor.take("delins")) {
            return new ProteinEvent.Inserted(true, inserted.read());
        }
        if (cursor.take("del")) {
            return new ProteinEvent.Deleted();
        }
        if (cursor.take("dup")) {
            return new ProteinEvent.Duplicated();
        }
        if (cursor.take("ins")) {
            return new ProteinEvent.Inserted(false, inserted.read());
        }
        refuseInversion();
        if (cursor.take("fs")) {
            return new ProteinEvent.Shifted(translation.newStop(true));
        }
        return substitutions.event();
    }
}
