package org.recto.refdata;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.term.Accession;
import org.recto.term.AminoAcid;

/**
 * A protein's record: its sequence and what is known along it.
 *
 * @param name UniProt's entry name, {@code IL7RA_HUMAN}
 * @param gene symbol of its gene, {@code null} where the source does not say
 * @param sequence one letter a residue
 * @param sequenceVersion UniProt's version of the sequence itself, {@code null} where the source does not say
 * @param features along this sequence
 * @param codedBy transcripts and proteins of RefSeq and Ensembl that the source says have this sequence
 * @param links its records in other databases
 */
public record ProteinSequence(
        Accession accession,
        String name,
        @Nullable String gene,
        String sequence,
        @Nullable Integer sequenceVersion,
        List<ProteinFeature> features,
        List<Accession> codedBy,
        List<Link> links,
        Provenance provenance)
        implements RefdataRecord {

    public ProteinSequence {
        features = List.copyOf(features);
        codedBy = List.copyOf(codedBy);
        links = List.copyOf(links);
    }

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
