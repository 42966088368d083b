package org.recto.refdata.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.Gene;
import org.recto.refdata.Gene.Standard;
import org.recto.refdata.Locus;
import org.recto.refdata.Strand;
import org.recto.term.Accession;
import org.recto.term.HgncId;

/** Reads genes from MANE's summary: a line for each transcript, those of a gene together, on GRCh38. */
final class ManeSummary {

    private static final List<String> COLUMNS = List.of(
            "NCBI_GeneID",
            "Ensembl_Gene",
            "HGNC_ID",
            "symbol",
            "name",
            "RefSeq_nuc",
            "RefSeq_prot",
            "Ensembl_nuc",
            "Ensembl_prot",
            "MANE_status",
            "GRCh38_chr",
            "chr_start",
            "chr_end",
            "chr_strand");

    private final Columns row;
    private final Report report;
    private final RecentNames told = new RecentNames();
    private @Nullable Gene open;

    private ManeSummary(Lines lines, Report report) {
        this.row = new Columns(lines);
        this.report = report;
    }

    static void read(Lines lines, Report report) {
        ManeSummary summary = new ManeSummary(lines, report);
        summary.row.read(COLUMNS, report, summary::take);
        summary.close();
    }

    private void take() throws Malformed {
        Gene gene = gene();
        Gene before = open;
        if (before != null && before.symbol().equals(gene.symbol()) && sameIds(before, gene)) {
            open = joined(before, gene);
            return;
        }
        close();
        if (!told.add(gene.symbol() + " " + gene.ncbiGene())) {
            throw new Malformed(gene.symbol() + " ended before; its lines must stand together");
        }
        open = gene;
    }

    private static boolean sameIds(Gene one, Gene other) {
        return String.valueOf(one.ncbiGene()).equals(String.valueOf(other.ncbiGene()));
    }

    private void close() {
        if (open != null) {
            report.record(open);
        }
        open = null;
    }

    private Gene gene() throws Malformed {
        int start = row.number("chr_start");
        int end = row.number("chr_end");
        if (start < 1 || end < start) {
            throw new Malformed("no gene runs from " + start + " to " + end);
        }
        String hgnc = row.text("HGNC_ID");
        HgncId hgncId = hgnc.isEmpty()
                ? null
                : HgncId.parse(hgnc)
                        .orElseThrow(() -> new Malformed("\"" + Terms.shortened(hgnc) + "\" is no HGNC id"));
        Standard standard = new Standard(
                row.text("MANE_status").equals("MANE Select"),
                accession("RefSeq_nuc"),
                accession("RefSeq_prot"),
                accession("Ensembl_nuc"),
                accession("Ensembl_prot"));
        return new Gene(
                row.text("symbol"),
                row.text("name"),
                hgncId,
                row.text("NCBI_GeneID").replaceFirst("^GeneID:", ""),
                accession("Ensembl_Gene"),
                List.of(),
                List.of(),
                null,
                new Locus("GRCh38", Chromosome.of(row.text("GRCh38_chr")).name(), strand(), start, end),
                List.of(standard),
                List.of(),
                report.provenance());
    }

    private Strand strand() throws Malformed {
        return switch (row.text("chr_strand")) {
            case "+" -> Strand.FORWARD;
            case "-" -> Strand.REVERSE;
            case String other -> throw new Malformed("a strand is + or -, not \"" + Terms.shortened(other) + "\"");
        };
    }

    /** A gene with a Plus Clinical transcript stands on two lines; the Select transcript's place is the gene's. */
    private static Gene joined(Gene one, Gene other) {
        Gene main = one.select().isPresent() ? one : other;
        List<Standard> standards = new ArrayList<>(one.standards());
        standards.addAll(other.standards());
        return new Gene(
                main.symbol(),
                main.name(),
                main.hgncId(),
                main.ncbiGene(),
                main.ensembl(),
                main.aliases(),
                main.previousSymbols(),
                main.cytoband(),
                main.locus(),
                standards,
                main.links(),
                main.provenance());
    }

    private Accession accession(String column) throws Malformed {
        String text = row.text(column);
        return Terms.accession(text)
                .orElseThrow(() -> new Malformed("\"" + Terms.shortened(text) + "\" is no accession"));
    }
}
