package org.recto.refdata;

import java.util.List;
import java.util.Optional;
import org.recto.term.Accession;
import org.recto.term.HgncId;

/**
 * A gene's names in the databases, and the transcripts that stand for it.
 *
 * @param ncbiGene number in NCBI Gene
 * @param ensembl Ensembl's gene, with version
 * @param chromosome as in {@code 5} or {@code X}
 * @param assembly of the coordinates
 * @param start lowest position on the chromosome, whatever the strand
 * @param end highest position
 * @param standards its MANE transcripts
 */
public record Gene(
        String symbol,
        String name,
        HgncId hgncId,
        String ncbiGene,
        Accession ensembl,
        String assembly,
        String chromosome,
        Strand strand,
        int start,
        int end,
        List<Standard> standards,
        Provenance provenance) {

    public Gene {
        standards = List.copyOf(standards);
    }

    /** The one transcript that RefSeq and Ensembl agree to report on. */
    public Optional<Standard> select() {
        return standards.stream().filter(Standard::isSelect).findFirst();
    }

    /**
     * A transcript that RefSeq and Ensembl hold with the very same sequence.
     *
     * @param isSelect MANE Select, one a gene; otherwise MANE Plus Clinical
     */
    public record Standard(
            boolean isSelect, Accession refseq, Accession refseqProtein, Accession ensembl, Accession ensemblProtein) {}
}
