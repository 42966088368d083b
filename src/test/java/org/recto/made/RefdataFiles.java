package org.recto.made;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.recto.made.Molecule.MadeExon;
import org.recto.made.Molecule.MadeFeature;
import org.recto.made.Papers.MadePaper;

/** Writes what made-up entries are to be checked against, in the forms in which the field publishes such data. */
final class RefdataFiles implements AutoCloseable {

    /** What the files are called, and whose they claim to be. */
    static final Map<String, String> SOURCES = sources();

    private final Path folder;
    private final Map<String, BufferedWriter> open = new LinkedHashMap<>();

    RefdataFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        for (String file : SOURCES.keySet()) {
            open.put(file, Files.newBufferedWriter(folder.resolve(file), StandardCharsets.UTF_8));
        }
        line("mane.tsv", GeneList.HEADER);
        line("transcripts.gtf", "#gtf-version 2.2\n#!genome-build GRCh38.p14");
        line(
                "hgnc.tsv",
                "hgnc_id\tsymbol\tname\tstatus\tlocation\talias_symbol\tprev_symbol\tentrez_id\tensembl_gene_id"
                        + "\tomim_id\tuniprot_ids\trefseq_accession\tccds_id\torphanet");
        line("withdrawn.tsv", "HGNC_ID\tSTATUS\tWITHDRAWN_SYMBOL\tMERGED_INTO_REPORT(S) (i.e HGNC_ID|SYMBOL|STATUS)");
        write("bands.txt", Bands.file());
        for (String[] pathway : Words.PATHWAYS) {
            boolean kegg = pathway[0].equals("KEGG");
            line(
                    kegg ? "kegg.tsv" : "reactome.tsv",
                    pathway[1] + "\t" + pathway[2] + (kegg ? " - Homo sapiens (human)" : "\tHomo sapiens"));
        }
    }

    private static Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("mane.tsv", "MANE");
        sources.put("transcripts.gtf", "RefSeq");
        sources.put("proteins.dat", "UniProtKB");
        sources.put("hgnc.tsv", "HGNC");
        sources.put("withdrawn.tsv", "HGNC withdrawn");
        sources.put("bands.txt", "UCSC");
        sources.put("papers.nbib", "PubMed");
        sources.put("kegg.tsv", "KEGG");
        sources.put("reactome.tsv", "Reactome");
        sources.put("mim2gene.txt", "OMIM");
        return sources;
    }

    /** Where a file of them stands. */
    Path path(String file) {
        return folder.resolve(file);
    }

    void add(MadeEntry entry) {
        ListedGene gene = entry.gene();
        line("mane.tsv", gene.line());
        line(
                "hgnc.tsv",
                String.join(
                        "\t",
                        "HGNC:" + gene.hgnc(),
                        gene.symbol(),
                        gene.name(),
                        "Approved",
                        Bands.of(gene),
                        EntryMaker.alias(gene),
                        "",
                        gene.ncbi(),
                        gene.ensemblName(),
                        gene.mim(),
                        gene.uniprot(),
                        gene.refseq(),
                        "",
                        ""));
        line("mim2gene.txt", gene.mim() + "\tgene\t" + gene.ncbi() + "\t" + gene.symbol() + "\t" + gene.ensemblName());
        if (Faults.hasWithdrawn(gene)) {
            line(
                    "withdrawn.tsv",
                    "HGNC:%s\tMerged/Split\tGIVENUP%d\tHGNC:%s|%s|Approved"
                            .formatted(Faults.withdrawn(gene), gene.number(), gene.hgnc(), gene.symbol()));
        }
        transcript(gene, entry.molecule());
        protein(gene, entry.molecule());
    }

    void addPapers(Papers papers) {
        for (int i = 0; i < papers.recorded(); i++) {
            MadePaper paper = papers.paper(i);
            StringBuilder lines = new StringBuilder();
            lines.append("PMID- ").append(paper.pmid()).append('\n');
            lines.append("DP  - ").append(paper.year()).append('\n');
            lines.append("TI  - ").append(paper.title()).append('\n');
            for (String author : paper.authors().replace(" et al", "").split(", ")) {
                lines.append("AU  - ").append(author).append('\n');
            }
            line("papers.nbib", lines.append("PT  - Journal Article\n").toString());
        }
    }

    private void transcript(ListedGene gene, Molecule molecule) {
        String ids = "gene_id \"%s\"; transcript_id \"%s\"; db_xref \"GeneID:%s\"; gene \"%s\"; "
                .formatted(gene.symbol(), gene.refseq(), gene.ncbi(), gene.symbol());
        String product = "protein_id \"" + gene.refseqProtein() + "\"; ";
        gtf(gene, "transcript", gene.start(), gene.end(), ".", ids);
        for (MadeExon exon : molecule.exons()) {
            String numbered = ids + "exon_number \"" + exon.label() + "\"; ";
            gtf(gene, "exon", exon.genomicStart(), exon.genomicEnd(), ".", numbered);
        }
        int before = molecule.codingExons().getFirst().end()
                - molecule.codingExons().getFirst().codingEnd();
        int stop = molecule.dna().length() - 2;
        for (MadeExon exon : molecule.codingExons()) {
            String numbered = ids + product + "exon_number \"" + exon.label() + "\"; ";
            part(gene, exon, "CDS", exon.codingStart(), Math.min(exon.codingEnd(), stop - 1), before, numbered);
            part(gene, exon, "stop_codon", Math.max(exon.codingStart(), stop), exon.codingEnd(), before, numbered);
        }
    }

    /** @param before bases of the transcript that stand before its start codon */
    private void part(ListedGene gene, MadeExon exon, String type, int from, int to, int before, String attributes) {
        if (from <= to) {
            int offset = from + before - exon.start();
            int length = to - from;
            int start = gene.forward() ? exon.genomicStart() + offset : exon.genomicEnd() - offset - length;
            gtf(gene, type, start, start + length, String.valueOf((3 - (from - 1) % 3) % 3), attributes);
        }
    }

    private void gtf(ListedGene gene, String type, int start, int end, String frame, String attributes) {
        line(
                "transcripts.gtf",
                String.join(
                        "\t",
                        "chr" + gene.chromosome(),
                        "MadeUp",
                        type,
                        String.valueOf(start),
                        String.valueOf(end),
                        ".",
                        gene.forward() ? "+" : "-",
                        frame,
                        attributes.strip()));
    }

    private void protein(ListedGene gene, Molecule molecule) {
        StringBuilder lines = new StringBuilder();
        lines.append("ID   MADE%d_HUMAN   Reviewed;   %d AA.%n".formatted(gene.number(), molecule.residues()));
        lines.append("AC   ").append(gene.uniprot()).append(";\n");
        lines.append("DT   01-JAN-2020, sequence version 1.\n");
        lines.append("DE   RecName: Full=Made-up protein;\n");
        lines.append("GN   Name=").append(gene.symbol()).append(";\nOS   Homo sapiens (Human).\n");
        lines.append("OX   NCBI_TaxID=9606;\n");
        lines.append("DR   RefSeq; %s; %s.%n".formatted(gene.refseqProtein(), gene.refseq()));
        lines.append("DR   GeneID; %s; -.%n".formatted(gene.ncbi()));
        for (MadeFeature feature : molecule.features()) {
            lines.append("FT   %-15s %d..%d%n".formatted(feature.key(), feature.start(), feature.end()));
            if (!feature.description().isEmpty()) {
                lines.append("FT                   /note=\"")
                        .append(feature.description())
                        .append("\"\n");
            }
        }
        lines.append("SQ   SEQUENCE   ").append(molecule.residues()).append(" AA;\n");
        for (int i = 0; i < molecule.residues(); i += 60) {
            String row = molecule.protein().substring(i, Math.min(i + 60, molecule.residues()));
            lines.append("     ").append(row.replaceAll("(.{10})(?=.)", "$1 ")).append('\n');
        }
        line("proteins.dat", lines.append("//").toString());
    }

    private void line(String file, String text) {
        write(file, text + "\n");
    }

    private void write(String file, String text) {
        try {
            open.get(file).write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (BufferedWriter file : open.values()) {
            file.close();
        }
    }
}
