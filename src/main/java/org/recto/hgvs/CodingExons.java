package org.recto.hgvs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The coding exons of one transcript: where its bases, codons and residues lie.
 *
 * <p>Bases are counted from the A of the start codon. The codon of residue n is c.(3n-2)_(3n), and may lie across a
 * boundary, so a residue may belong to two exons.
 */
public record CodingExons(List<CodingExon> exons) {

    /** A codon, by its first and last base. */
    public record Codon(int start, int end) {
        @Override
        public String toString() {
            return "c." + start + "_" + end;
        }
    }

    /** Exons must tile the coding sequence from base 1, in order, without gap or overlap. */
    public CodingExons {
        exons = List.copyOf(exons);
        int next = 1;
        for (CodingExon exon : exons) {
            if (exon.start() != next) {
                throw new IllegalArgumentException(
                        "Exon " + exon.label() + " codes from " + exon.start() + ", where " + next + " comes next");
            }
            next = exon.end() + 1;
        }
    }

    /** The length of the coding sequence, the stop codon included; 0 where there are no exons. */
    public int codingLength() {
        return exons.isEmpty() ? 0 : exons.getLast().end();
    }

    /** The protein's length: coding length by three, less the stop. Empty where it is no multiple of three. */
    public Optional<Integer> residues() {
        int length = codingLength();
        return length < 3 || length % 3 != 0 ? Optional.empty() : Optional.of(length / 3 - 1);
    }

    /** The codon of a residue, wherever the coding sequence ends. */
    public static Codon codonOf(int residue) {
        if (residue < 1 || residue > Integer.MAX_VALUE / 3) {
            throw new IllegalArgumentException("No residue has the number " + residue);
        }
        return new Codon(3 * residue - 2, 3 * residue);
    }

    /** The residue that a coding base belongs to. */
    public static int residueOf(int base) {
        return (base - 1) / 3 + 1;
    }

    /** The exon of a coding base. */
    public Optional<CodingExon> exonAt(int base) {
        return exons.stream().filter(exon -> exon.contains(base)).findFirst();
    }

    /** The exon or, for a codon across a boundary, the two or more of a residue; none beyond the coding sequence. */
    public List<CodingExon> exonsOfResidue(int residue) {
        return residue < 1 || residue > codingLength() / 3
                ? List.of()
                : exonsOf(codonOf(residue).start(), codonOf(residue).end());
    }

    /** The exons that a stretch of coding bases touches. */
    public List<CodingExon> exonsOf(int start, int end) {
        return exons.stream()
                .filter(exon -> exon.start() <= end && start <= exon.end())
                .toList();
    }

    /** The exon of a label. */
    public Optional<CodingExon> exon(String label) {
        return exons.stream().filter(exon -> exon.label().equals(label)).findFirst();
    }

    /** What the loss of one exon does to the frame, where it codes. */
    public Optional<FrameEffect> lossOf(String label) {
        return exon(label).map(exon -> new FrameEffect(exon.length(), exon.start() == 1, exon.end() == codingLength()));
    }

    /** Labels as prose has them: {@code 5}, or {@code 4 and 5}. */
    public static String labels(List<CodingExon> exons) {
        return exons.stream().map(CodingExon::label).collect(Collectors.joining(" and "));
    }
}
