package org.recto.refdata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.CodingExon;
import org.recto.hgvs.CodingExons;
import org.recto.refdata.ReferenceExon.Stretch;
import org.recto.term.Accession;

/**
 * A reference transcript.
 *
 * @param gene symbol of its gene
 * @param chromosome {@code null} where not known
 * @param exons in the transcript's order; those behind the last coding one may be missing
 * @param protein the record of the protein that it codes for, {@code null} where not known
 */
public record Transcript(
        Accession accession,
        String gene,
        @Nullable String chromosome,
        Strand strand,
        List<ReferenceExon> exons,
        @Nullable Accession protein,
        Provenance provenance) {

    public Transcript {
        exons = List.copyOf(exons);
    }

    /** Its coding exons, to place bases and residues on. */
    public CodingExons codingExons() {
        List<CodingExon> coding = new ArrayList<>();
        for (ReferenceExon exon : exons) {
            Stretch stretch = exon.coding();
            if (stretch != null) {
                coding.add(new CodingExon(exon.label(), stretch.start(), stretch.end()));
            }
        }
        return new CodingExons(coding);
    }

    /** The length of its coding sequence in nucleotides, the stop codon included; 0 where it codes for nothing. */
    public int codingLength() {
        return codingExons().codingLength();
    }

    /** The length in residues of what it codes for. */
    public Optional<Integer> residues() {
        return codingExons().residues();
    }
}
