package org.recto.refdata;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.term.Accession;
import org.recto.term.AminoAcid;

/**
 * A protein's sequence.
 *
 * @param gene symbol of its gene, {@code null} where the source does not say
 * @param sequence one letter a residue
 * @param sequenceVersion UniProt's version of the sequence itself, {@code null} where the source does not say
 */
public record ProteinSequence(
        Accession accession,
        String name,
        @Nullable String gene,
        String sequence,
        @Nullable Integer sequenceVersion,
        Provenance provenance) {

    /** In residues, signal peptide included. */
    public int length() {
        return sequence.length();
    }

    /** The amino acid at a position counted from 1, or nothing beyond the protein's ends. */
    public Optional<AminoAcid> at(int position) {
        return position < 1 || position > sequence.length()
                ? Optional.empty()
                : AminoAcid.ofLetter(sequence.charAt(position - 1));
    }
}
