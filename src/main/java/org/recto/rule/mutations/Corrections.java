package org.recto.rule.mutations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.recto.entry.Feature;
import org.recto.entry.Protein;
import org.recto.hgvs.Description;
import org.recto.hgvs.ProteinChange;
import org.recto.rule.Inspection;
import org.recto.term.Residue;

/** What a substitution that does not fit the sequence may have been meant to say. */
final class Corrections {

    private Corrections() {}

    /** Candidates that do fit: the two amino acids exchanged, or the position counted with what was cut off before it. */
    static List<Description.Protein> of(ProteinReading reading, Sequences sequences, Inspection inspection) {
        List<Description.Protein> corrections = new ArrayList<>();
        Description.Protein described = reading.candidates().getFirst();
        if (described.change() instanceof ProteinChange.Substitution(Residue at, var alternative)) {
            List<Description.Protein> candidates = new ArrayList<>();
            candidates.add(substitution(described, new Residue(alternative, at.position()), at.aminoAcid()));
            for (int before : cutOff(inspection)) {
                candidates.add(
                        substitution(described, new Residue(at.aminoAcid(), at.position() + before), alternative));
            }
            candidates.stream()
                    .filter(candidate ->
                            sequences.fit(candidate.change().named().orElseThrow()))
                    .forEach(corrections::add);
        }
        return corrections;
    }

    private static Description.Protein substitution(
            Description.Protein like, Residue at, org.recto.term.AminoAcid alternative) {
        return new Description.Protein(
                like.reference(), like.predicted(), new ProteinChange.Substitution(at, alternative));
    }

    /** How many residues authors who count on the mature chain leave out: the signal peptide, or the first methionine. */
    private static Set<Integer> cutOff(Inspection inspection) {
        Set<Integer> lengths = new LinkedHashSet<>();
        Protein protein = inspection.entry().protein();
        if (protein != null) {
            protein.features().stream()
                    .filter(feature -> "signal peptide".equals(feature.type()))
                    .map(Feature::end)
                    .filter(Objects::nonNull)
                    .forEach(lengths::add);
        }
        lengths.add(1);
        return lengths;
    }
}
