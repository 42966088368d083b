package org.recto.term;

/**
 * An amino acid at a position of a protein.
 *
 * @param position 1-based, counted from the initiator methionine
 */
public record Residue(AminoAcid aminoAcid, int position) implements Comparable<Residue> {

    public Residue {
        if (position < 1) {
            throw new IllegalArgumentException("A residue's position starts at 1, not " + position);
        }
    }

    /** As HGVS writes it: {@code Ser185}. */
    @Override
    public String toString() {
        return aminoAcid.code() + position;
    }

    /** By position alone; two amino acids at one position compare as equal. */
    @Override
    public int compareTo(Residue other) {
        return Integer.compare(position, other.position);
    }
}
