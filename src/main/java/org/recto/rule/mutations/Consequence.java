package org.recto.rule.mutations;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.CodingExons;
import org.recto.hgvs.Description;
import org.recto.hgvs.NucleotideChange;
import org.recto.hgvs.Numbering;
import org.recto.hgvs.Position;
import org.recto.term.AminoAcid;

/**
 * One base for another in the coding sequence, and what is said to become of a residue by it.
 *
 * @param base in c. numbering
 * @param change as HGVS writes it, {@code c.554C>G}
 * @param position of the residue, from 1
 */
record Consequence(
        int base, char reference, char alternative, String change, int position, AminoAcid from, AminoAcid to) {

    /** Nothing where the description is of anything but one coding base for another. */
    static Optional<Consequence> of(@Nullable String dna, int position, AminoAcid from, AminoAcid to) {
        return Optional.ofNullable(dna)
                .flatMap(text -> Forms.description(text).accepted())
                .flatMap(description -> of(description, position, from, to));
    }

    private static Optional<Consequence> of(Description description, int position, AminoAcid from, AminoAcid to) {
        if (description instanceof Description.Nucleotide nucleotide
                && nucleotide.numbering() == Numbering.CODING
                && nucleotide.change() instanceof NucleotideChange.Substitution substitution
                && substitution.reference().length() == 1
                && substitution.alternative().length() == 1) {
            return substitution
                    .exactly()
                    .map(interval -> interval.start())
                    .filter(at -> at.isCoding() && !at.isIntronic())
                    .map(Position::base)
                    .map(base -> new Consequence(
                            base,
                            substitution.reference().charAt(0),
                            substitution.alternative().charAt(0),
                            "c." + substitution.print(),
                            position,
                            from,
                            to));
        }
        return Optional.empty();
    }

    /** The residue whose codon the base is in. */
    int residue() {
        return CodingExons.residueOf(base);
    }

    boolean isSameResidue() {
        return residue() == position;
    }

    /** From 1 to 3. */
    int placeInCodon() {
        return (base - 1) % 3 + 1;
    }

    /** Whether the genetic code leads from the one amino acid to the other so. */
    boolean isPossible() {
        return GeneticCode.allows(from, to, placeInCodon(), reference, alternative);
    }

    /** {@code Ser185Cys}. */
    String protein() {
        return from.code() + position + to.code();
    }
}
