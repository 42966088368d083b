package org.recto.hgvs;

/**
 * The coding part of an exon.
 *
 * @param label as the transcript's authors number it; non-coding exons before it count, so the first coding exon may
 *     well be {@code "2"}
 * @param start its first base that codes, in c. numbering
 * @param end its last base that codes, the stop codon included
 */
public record CodingExon(String label, int start, int end) {

    public CodingExon {
        if (start < 1 || end < start) {
            throw new IllegalArgumentException("Exon " + label + " cannot code from " + start + " to " + end);
        }
    }

    /** The number of bases that code. */
    public int length() {
        return end - start + 1;
    }

    public boolean contains(int base) {
        return start <= base && base <= end;
    }
}
