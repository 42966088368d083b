package org.recto.hgvs;

import org.recto.term.Residue;

/** One residue or a stretch of them, both ends included. */
public record ResidueRange(Residue start, Residue end) {

    public ResidueRange {
        if (start.position() > end.position()) {
            throw new IllegalArgumentException("A range's start " + start + " is behind its end " + end);
        }
    }

    public static ResidueRange of(Residue residue) {
        return new ResidueRange(residue, residue);
    }

    public boolean isSingle() {
        return start.equals(end);
    }

    /** Whether its ends are neighbours, with nothing between them. */
    boolean isPair() {
        return start.position() + 1 == end.position();
    }

    /** As HGVS writes it. */
    public String print() {
        return isSingle() ? start.toString() : start + "_" + end;
    }

    @Override
    public String toString() {
        return print();
    }
}
