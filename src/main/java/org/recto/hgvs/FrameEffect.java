package org.recto.hgvs;

/**
 * What losing an exon does to the reading frame.
 *
 * @param lost the number of coding bases that go; a multiple of three keeps the frame
 * @param takesStart whether the start codon, or the beginning of it, goes with them
 * @param takesStop whether the stop codon, or the end of it, goes with them
 */
public record FrameEffect(int lost, boolean takesStart, boolean takesStop) {

    public boolean keepsFrame() {
        return lost % 3 == 0;
    }

    /** The arithmetic: {@code 94 = 31 × 3 + 1}. */
    public String working() {
        return lost + " = " + lost / 3 + " × 3 + " + lost % 3;
    }
}
