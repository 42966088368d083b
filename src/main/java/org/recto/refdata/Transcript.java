package org.recto.refdata;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.CodingExon;
import org.recto.hgvs.CodingExons;
import org.recto.hgvs.LaidExon;
import org.recto.hgvs.Layout;
import org.recto.hgvs.Span;
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

    /** GENCODE's and Ensembl's words for a coding sequence of which an end has not been found. */
    private static final List<String> INCOMPLETE =
            List.of("cds_start_NF", "cds_end_NF", "mRNA_start_NF", "mRNA_end_NF");

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

    /**
     * Its layout: the whole of it where every exon's place on the genome is known and tells where the coding sequence
     * begins, as it does where that reaches over two exons; otherwise the coding part.
     */
    public Layout layout() {
        CodingExons coding = codingExons();
        List<LaidExon> laid = new ArrayList<>();
        int next = 1;
        Span codes = null;
        for (ReferenceExon exon : exons) {
            Stretch genomic = exon.genomic();
            Stretch stretch = exon.coding();
            if (genomic == null) {
                return Layout.of(coding);
            }
            Span bases = new Span(next, next + genomic.end() - genomic.start());
            laid.add(new LaidExon(exon.label(), bases, new Span(genomic.start(), genomic.end())));
            next = bases.end() + 1;
            if (stretch != null && codes == null) {
                int start = next - (stretch.end() - stretch.start() + 1);
                if (start < bases.start()) {
                    return Layout.of(coding);
                }
                codes = new Span(start, start + coding.codingLength() - 1);
            }
        }
        return isInOrder() && (codes == null || fits(laid, codes))
                ? new Layout(laid, codes, true, strand == Strand.REVERSE)
                : Layout.of(coding);
    }

    /** Whether the exons follow each other on the genome. */
    private boolean isInOrder() {
        for (int i = 1; i < exons.size(); i++) {
            Stretch one = exons.get(i - 1).genomic();
            Stretch next = exons.get(i).genomic();
            boolean follows = one != null
                    && next != null
                    && (strand == Strand.REVERSE ? next.end() < one.start() : one.end() < next.start());
            if (!follows) {
                return false;
            }
        }
        return true;
    }

    /** Whether each exon codes where the coding sequence, laid through them all, says that it does. */
    private boolean fits(List<LaidExon> laid, Span codes) {
        for (int i = 0; i < laid.size(); i++) {
            Span bases = laid.get(i).bases();
            int start = Math.max(bases.start(), codes.start()) - codes.start() + 1;
            int end = Math.min(bases.end(), codes.end()) - codes.start() + 1;
            Stretch expected = start > end ? null : new Stretch(start, end);
            if (!Objects.equals(exons.get(i).coding(), expected)) {
                return false;
            }
        }
        return codingExons().exons().size() > 1;
    }

    /** The length of its coding sequence in nucleotides, the stop codon included; 0 where it codes for nothing. */
    public int codingLength() {
        return codingExons().codingLength();
    }

    /** The length in residues of what it codes for; empty where an end of the coding sequence has not been found. */
    public Optional<Integer> residues() {
        return INCOMPLETE.stream().anyMatch(tags::contains)
                ? Optional.empty()
                : codingExons().residues();
    }
}
