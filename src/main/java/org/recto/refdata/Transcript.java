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
 * @param locus where it lies, {@code null} where not known
 * @param strand of the chromosome that it is read from
 * @param exons in the transcript's order; those behind the last coding one may be missing
 * @param protein the record of the protein that it codes for, {@code null} where not known
 * @param tags what the source says of it besides, in its own words: {@code MANE Select}, {@code protein_coding},
 *     {@code cds_start_NF}
 */
public record Transcript(
        Accession accession,
        String gene,
        @Nullable Locus locus,
        Strand strand,
        List<ReferenceExon> exons,
        @Nullable Accession protein,
        List<String> tags,
        Provenance provenance)
        implements RefdataRecord {

    public Transcript {
        exons = List.copyOf(exons);
        tags = List.copyOf(tags);
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
