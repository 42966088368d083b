package org.recto.rule.mutations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Description;
import org.recto.hgvs.ProteinChange;
import org.recto.hgvs.ResidueRange;
import org.recto.refdata.ProteinSequence;
import org.recto.rule.Inspection;
import org.recto.rule.Measure;
import org.recto.term.AminoAcid;
import org.recto.term.Residue;

/** The sequences that a residue may be counted on: that of the transcript named, or any of the gene's. */
record Sequences(List<ProteinSequence> all) {

    static Sequences of(Inspection inspection, @Nullable String transcript) {
        List<ProteinSequence> all = new ArrayList<>();
        for (Measure measure : inspection.yardstick().measures(transcript)) {
            if (measure.sequence() != null) {
                all.add(measure.sequence());
            }
        }
        return new Sequences(all);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether one of them is so long; a stop stands directly behind the last residue. */
    boolean reach(Residue residue) {
        int behind = residue.aminoAcid() == AminoAcid.TER ? 1 : 0;
        return all.stream().anyMatch(sequence -> residue.position() <= sequence.length() + behind);
    }

    boolean fit(Residue residue) {
        return all.stream().anyMatch(sequence -> fits(sequence, residue));
    }

    boolean fit(ResidueRange named) {
        return all.stream().anyMatch(sequence -> fits(sequence, named.start()) && fits(sequence, named.end()));
    }

    /** Whether one of a variant's meanings fits. */
    boolean fit(ProteinReading reading) {
        return reading.candidates().stream()
                .flatMap(candidate -> candidate.change().named().stream())
                .anyMatch(this::fit);
    }

    /** Whether a substitution would fit with its two amino acids exchanged. */
    boolean fitExchanged(ProteinReading reading) {
        return reading.candidates().getFirst()
                        instanceof Description.Protein(var _, boolean _, ProteinChange.Substitution change)
                && fit(new Residue(change.alternative(), change.at().position()));
    }

    private static boolean fits(ProteinSequence sequence, Residue residue) {
        return switch (residue.aminoAcid()) {
            case XAA -> true;
            case ASX -> stands(sequence, residue.position(), AminoAcid.ASN, AminoAcid.ASP);
            case GLX -> stands(sequence, residue.position(), AminoAcid.GLN, AminoAcid.GLU);
            case TER -> residue.position() == sequence.length() + 1;
            default -> stands(sequence, residue.position(), residue.aminoAcid());
        };
    }

    private static boolean stands(ProteinSequence sequence, int position, AminoAcid... any) {
        return sequence.at(position).filter(List.of(any)::contains).isPresent();
    }

    /** What stands at a residue's position in the first of them. */
    String held(Residue residue) {
        ProteinSequence first = all.getFirst();
        return first.at(residue.position())
                .map(aminoAcid -> new Residue(aminoAcid, residue.position()).toString())
                .orElse(residue.position() == first.length() + 1 ? "its stop" : "no residue");
    }

    /** What is so where a residue was said to stand, as a clause. */
    String told(Residue residue) {
        ProteinSequence first = all.getFirst();
        return first.at(residue.position())
                .map(aminoAcid -> "residue " + residue.position() + " of " + first.accession() + " is "
                        + aminoAcid.code() + ", not " + residue.aminoAcid().code())
                .orElse(first.accession() + " has " + first.length() + " residues, so none at " + residue.position());
    }

    String names() {
        return all.stream()
                .map(sequence -> sequence.accession().toString())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
