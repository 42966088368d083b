package org.recto.refdata;

import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recto.refdata.Gene.Standard;
import org.recto.term.Accession;
import org.recto.term.HgncId;

/** Reads genes from MANE's summary, as it is published: a line for each transcript, on GRCh38. */
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

    private ManeSummary() {}

    static List<Gene> read(String file, BufferedReader lines, Provenance provenance) {
        Map<String, Gene> genes = new LinkedHashMap<>();
        Table.read(file, lines, COLUMNS, row -> {
            Gene gene = gene(row, provenance);
            genes.merge(row.text("HGNC_ID"), gene, ManeSummary::joined);
        });
        return List.copyOf(genes.values());
    }

    private static Gene gene(Table.Row row, Provenance provenance) {
        HgncId hgncId = HgncId.parse(row.text("HGNC_ID"))
                .orElseThrow(() -> row.fault("\"" + row.text("HGNC_ID") + "\" is no HGNC id"));
        Standard standard = new Standard(
                row.text("MANE_status").equals("MANE Select"),
                accession(row, "RefSeq_nuc"),
                accession(row, "RefSeq_prot"),
                accession(row, "Ensembl_nuc"),
                accession(row, "Ensembl_prot"));
        return new Gene(
                row.text("symbol"),
                row.text("name"),
                hgncId,
                row.text("NCBI_GeneID").replaceFirst("^GeneID:", ""),
                accession(row, "Ensembl_Gene"),
                List.of(),
                List.of(),
                null,
                new Locus(
                        "GRCh38",
                        row.text("GRCh38_chr"),
                        row.text("chr_strand").equals("-") ? Strand.REVERSE : Strand.FORWARD,
                        row.number("chr_start"),
                        row.number("chr_end")),
                List.of(standard),
                List.of(),
                provenance);
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

    private static Accession accession(Table.Row row, String column) {
        return Accession.parse(row.text(column))
                .orElseThrow(() -> row.fault("\"" + row.text(column) + "\" is no accession"));
    }
}
