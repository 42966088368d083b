package org.recto.hgvs;

import java.util.List;
import java.util.stream.Collectors;
import org.recto.term.AminoAcid;

/** The residues that an insertion or a deletion-insertion brings. */
public sealed interface InsertedResidues {

    /** As HGVS writes it. */
    String print();

    /** Spelled out; a stop, if any, is the last. */
    record Sequence(List<AminoAcid> residues) implements InsertedResidues {
        public Sequence {
            residues = List.copyOf(residues);
        }

        @Override
        public String print() {
            return residues.stream().map(AminoAcid::code).collect(Collectors.joining());
        }
    }

    /** One amino acid so many times; nearly always any amino acid, {@code Xaa[23]}, where only the length is known. */
    record Repeated(AminoAcid residue, Count count) implements InsertedResidues {
        @Override
        public String print() {
            return residue.code() + "[" + count.print() + "]";
        }
    }

    /**
     * Residues up to a stop, {@code Ter63}: their sequence follows from the description of the DNA or RNA.
     *
     * @param length of what is inserted, the stop included; 2 or more
     */
    record UpToStop(int length) implements InsertedResidues {
        @Override
        public String print() {
            return "Ter" + length;
        }
    }

    /** A copy of other residues of the same protein, {@code Gly4_Ser6}. */
    record Copy(ResidueRange of) implements InsertedResidues {
        @Override
        public String print() {
            return of.print();
        }
    }
}
