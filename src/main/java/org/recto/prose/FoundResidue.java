package org.recto.prose;

import java.util.List;

/** A residue and the tokens, first to last, that name it. */
record FoundResidue(int first, int last, Mention.Residue residue) {

    /** The same, said of one of those named. */
    FoundResidue of(List<String> whose) {
        return new FoundResidue(
                first,
                last,
                new Mention.Residue(
                        residue.range(),
                        residue.words(),
                        residue.reference(),
                        residue.position(),
                        residue.alternative(),
                        residue.change(),
                        whose));
    }
}
