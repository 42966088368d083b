package org.recto.rule.mutations;

import java.util.ArrayList;
import java.util.List;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.hgvs.Description;
import org.recto.hgvs.ProteinChange;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.term.Residue;

/** What a substitution that does not fit the sequence may have been meant to say. */
final class Corrections {

    private Corrections() {}

    /** Offers them as fixes of the variant's description. */
    static void offer(Inspection inspection, Mismatch mismatch, FindingBuilder finding) {
        ProteinReading reading = mismatch.reading();
        if (reading != null) {
            of(inspection, reading, mismatch)
                    .forEach(correction -> finding.fix(
                            "Describe it as " + correction.print(),
                            new Edit.Set(
                                    ProteinReading.path(reading.variant()).then("hgvsProtein"),
                                    EntryJson.text(correction.print()))));
        }
    }

    /** Candidates that do fit: the two amino acids exchanged, or the position counted with what was cut off before it. */
    private static List<Description.Protein> of(Inspection inspection, ProteinReading reading, Mismatch mismatch) {
        Sequences sequences = mismatch.sequences();
        List<Description.Protein> corrections = new ArrayList<>();
        Description.Protein described = reading.candidates().getFirst();
        if (described.change() instanceof ProteinChange.Substitution(Residue at, var alternative)) {
            List<Description.Protein> candidates = new ArrayList<>();
            candidates.add(substitution(described, new Residue(alternative, at.position()), at.aminoAcid()));
            List<CutOff> parts = new ArrayList<>(CutOff.of(inspection, sequences));
            parts.add(CutOff.METHIONINE);
            if (mismatch.isCountedWithMet()) { // a count that the entry refutes would invent a variant
                parts.clear();
            }
            for (CutOff part : parts) {
                candidates.add(substitution(
                        described, new Residue(at.aminoAcid(), at.position() + part.length()), alternative));
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
}
