package org.recto.rule.mutations;

import org.jspecify.annotations.Nullable;
import org.recto.entry.Variant;
import org.recto.hgvs.CodingExons;
import org.recto.hgvs.CodingExons.Codon;
import org.recto.hgvs.Description;
import org.recto.hgvs.Interval;
import org.recto.hgvs.Numbering;
import org.recto.hgvs.Position;

/**
 * A stretch of the coding sequence.
 *
 * @param start first base in c. numbering
 * @param end last base, inclusive
 */
record Stretch(int start, int end) {

    /** The largest residue whose codon can be counted. */
    private static final int LAST_RESIDUE = Integer.MAX_VALUE / 3;

    /** Where a variant lies: by its description of the DNA, otherwise by the codons of the residues that it names. */
    static @Nullable Stretch of(Variant variant) {
        Stretch described = variant.hgvsDna() == null ? null : ofDescription(variant.hgvsDna());
        return described != null
                ? described
                : ProteinReading.of(variant)
                        .filter(reading -> reading.lastPosition() <= LAST_RESIDUE)
                        .map(reading -> new Stretch(
                                CodingExons.codonOf(reading.named().start().position())
                                        .start(),
                                CodingExons.codonOf(reading.lastPosition()).end()))
                        .orElse(null);
    }

    /** What a description of the DNA is of; {@code null} where that is no exact stretch of the coding sequence. */
    static @Nullable Stretch ofDescription(String dna) {
        return Forms.description(dna).accepted().map(Stretch::ofDna).orElse(null);
    }

    static Stretch ofResidue(int position) {
        Codon codon = CodingExons.codonOf(Math.clamp(position, 1, LAST_RESIDUE));
        return new Stretch(codon.start(), codon.end());
    }

    private static @Nullable Stretch ofDna(Description description) {
        return description instanceof Description.Nucleotide nucleotide && nucleotide.numbering() == Numbering.CODING
                ? ofCoding(nucleotide.change().exactly().orElse(null))
                : null;
    }

    private static @Nullable Stretch ofCoding(@Nullable Interval at) {
        return at != null && isCoding(at.start()) && isCoding(at.end())
                ? new Stretch(at.start().base(), at.end().base())
                : null;
    }

    private static boolean isCoding(Position position) {
        return position.isCoding() && !position.isIntronic();
    }

    @Override
    public String toString() {
        return start == end ? "c." + start : "c." + start + "_" + end;
    }
}
