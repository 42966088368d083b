package org.recto.prose;

/** A residue and the tokens, first to last, that name it. */
record FoundResidue(int first, int last, Mention.Residue residue) {}
