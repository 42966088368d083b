package org.recto.bench;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Prints a GTF of a given size that looks like GENCODE's and holds no gene that exists. Genes are drawn at random from a
 * seed, so that the same size and seed make the same file.
 */
final class MadeUpGtf {

    private static final String[] CHROMOSOMES = {
        "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20",
        "21", "22", "X", "Y"
    };

    /** Positions are 32-bit numbers at most; real chromosomes have a tenth of that, which a large file would use up. */
    private static final int LONGEST_CHROMOSOME = 2_000_000_000;

    private record Span(int start, int end) {
        int length() {
            return end - start + 1;
        }
    }

    private final long size;
    private final Random random;
    private final OutputStream out;
    private long written;
    private int genes;
    private int transcripts;

    private MadeUpGtf(long size, long seed, OutputStream out) {
        this.size = size;
        this.random = new Random(seed);
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            System.err.println("MadeUpGtf BYTES [SEED], where BYTES may end with K, M or G");
            System.exit(2);
        }
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 20)) {
            new MadeUpGtf(bytes(args[0]), args.length > 1 ? Long.parseLong(args[1]) : 1, out).print();
        }
    }

    private static long bytes(String text) {
        int unit = "KMG".indexOf(Character.toUpperCase(text.charAt(text.length() - 1)));
        return unit < 0
                ? Long.parseLong(text)
                : Math.round(
                        Double.parseDouble(text.substring(0, text.length() - 1)) * Math.pow(1000, unit + 1));
    }

    private void print() throws IOException {
        line("##description: made up annotation of no genome (GRCh38), version 0 (Ensembl 0)");
        line("##provider: GENCODE");
        line("##contact: nobody@example.org");
        line("##format: gtf");
        line("##date: 2026-01-01");
        for (int i = 0; i < CHROMOSOMES.length && written < size; i++) {
            long until = size * (i + 1) / CHROMOSOMES.length;
            int position = 10_000;
            while (written < until && position < LONGEST_CHROMOSOME) {
                position = gene(CHROMOSOMES[i], position + 1000 + random.nextInt(20_000));
            }
        }
    }

    /** Prints a gene and answers where it ends. */
    private int gene(String chromosome, int start) throws IOException {
        genes++;
        boolean forward = random.nextBoolean();
        boolean coding = random.nextInt(3) > 0;
        List<Span> exons = exons(start);
        int end = exons.getLast().end();
        String type = coding ? "protein_coding" : "lncRNA";
        String gene = "gene_id \"ENSG%011d.%d\"; ".formatted(genes, 1 + random.nextInt(20));
        String name = "gene_type \"%s\"; gene_name \"MADEUP%d\"; ".formatted(type, genes);
        String tail = "level 2; hgnc_id \"HGNC:%d\"; havana_gene \"OTTHUMG%011d.1\";".formatted(900_000 + genes, genes);
        feature(chromosome, "gene", new Span(start, end), forward, ".", gene + name + tail);
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            List<Span> own = exons.stream()
                    .filter(exon -> exon == exons.getFirst() || exon == exons.getLast() || random.nextInt(5) > 0)
                    .toList();
            transcript(chromosome, own, forward, coding, gene, name, type, tail);
        }
        return end;
    }

    private List<Span> exons(int start) {
        List<Span> exons = new ArrayList<>();
        int next = start;
        for (int i = 1 + random.nextInt(20); i > 0; i--) {
            int end = next + 60 + random.nextInt(400);
            exons.add(new Span(next, end));
            next = end + 80 + random.nextInt(5000);
        }
        return exons;
    }

    private void transcript(
            String chromosome,
            List<Span> exons,
            boolean forward,
            boolean coding,
            String gene,
            String name,
            String type,
            String tail)
            throws IOException {
        transcripts++;
        int number = transcripts;
        String attributes = gene
                + "transcript_id \"ENST%011d.%d\"; ".formatted(number, 1 + number % 9)
                + name
                + "transcript_type \"%s\"; transcript_name \"MADEUP%d-%d\"; ".formatted(type, genes, 200 + number % 50);
        String rest = "level 2; transcript_support_level \"%d\"; %stag \"basic\"; %s havana_transcript \"OTTHUMT%011d.1\";"
                .formatted(
                        1 + number % 5,
                        coding ? "protein_id \"ENSP%011d.1\"; ".formatted(number) : "",
                        tail,
                        number);
        Span whole = new Span(exons.getFirst().start(), exons.getLast().end());
        feature(chromosome, "transcript", whole, forward, ".", attributes + rest);

        List<Span> inOrder = forward ? exons : exons.reversed();
        int length = exons.stream().mapToInt(Span::length).sum();
        int first = 1 + random.nextInt(Math.max(1, length / 4));
        int codons = (length - first - 3 - random.nextInt(Math.max(1, length / 4))) / 3;
        boolean codes = coding && codons > 1;
        int before = 0;
        int coded = 0;
        for (int i = 0; i < inOrder.size(); i++) {
            Span exon = inOrder.get(i);
            String numbered = attributes
                    + "exon_number %d; exon_id \"ENSE%011d.1\"; ".formatted(i + 1, exon.start() % 100_000_000_000L)
                    + rest;
            feature(chromosome, "exon", exon, forward, ".", numbered);
            if (codes) {
                int last = first + 3 * codons - 1;
                coded += part(chromosome, "CDS", exon, before, first, last, coded, forward, numbered);
                part(chromosome, "start_codon", exon, before, first, first + 2, 0, forward, numbered);
                part(chromosome, "stop_codon", exon, before, last + 1, last + 3, 0, forward, numbered);
                part(chromosome, "UTR", exon, before, 1, first - 1, 0, forward, numbered);
                part(chromosome, "UTR", exon, before, last + 1, length, 0, forward, numbered);
            }
            before += exon.length();
        }
    }

    /** Prints what of an exon lies within a stretch of the transcript, 1-based and inclusive; answers its length. */
    private int part(
            String chromosome,
            String feature,
            Span exon,
            int before,
            int first,
            int last,
            int done,
            boolean forward,
            String attributes)
            throws IOException {
        int from = Math.max(first, before + 1) - before;
        int to = Math.min(last, before + exon.length()) - before;
        if (from > to) {
            return 0;
        }
        Span span = forward
                ? new Span(exon.start() + from - 1, exon.start() + to - 1)
                : new Span(exon.end() - to + 1, exon.end() - from + 1);
        String frame = feature.equals("UTR") ? "." : String.valueOf((3 - done % 3) % 3);
        feature(chromosome, feature, span, forward, frame, attributes);
        return to - from + 1;
    }

    private void feature(
            String chromosome, String feature, Span span, boolean forward, String frame, String attributes)
            throws IOException {
        line("chr" + chromosome + "\tHAVANA\t" + feature + "\t" + span.start() + "\t" + span.end() + "\t.\t"
                + (forward ? "+" : "-") + "\t" + frame + "\t" + attributes);
    }

    private void line(String text) throws IOException {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.US_ASCII);
        out.write(bytes);
        written += bytes.length;
    }
}
