package org.recto.made;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Makes entries under the names of a MANE summary's genes: {@code entries.jsonl}, one on each line, in the form of a
 * release; {@code refdata/}, what they are to be checked against; {@code faults.tsv}, which of them were spoilt and how.
 */
public final class MakeEntries {

    /** The files of reference data, and whose each claims to be. */
    public static Map<String, String> sources() {
        return RefdataFiles.SOURCES;
    }

    /** Of a hundred entries so many have a fault. */
    private static final int SPOILT = 20;

    private MakeEntries() {}

    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ROOT);
        List<String> paths = new ArrayList<>();
        int count = 30_000;
        long seed = 1;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--count" -> count = Integer.parseInt(args[++i]);
                case "--seed" -> seed = Long.parseLong(args[++i]);
                default -> paths.add(args[i]);
            }
        }
        if (paths.size() != 2) {
            System.err.println("make-entries LIST OUT [--count 30000] [--seed N]");
            System.exit(2);
        }
        System.out.println(make(Path.of(paths.getFirst()), Path.of(paths.getLast()), count, seed, SPOILT));
    }

    /**
     * Makes them, and tells how many of which size there are.
     *
     * @param spoilt of a hundred entries so many get a fault, one each
     */
    public static String make(Path list, Path out, int count, long seed, int spoilt) throws IOException {
        Files.createDirectories(out);
        List<ListedGene> genes = GeneList.read(list, count);
        EntryMaker maker = new EntryMaker(genes, seed);
        List<Integer> sizes = new ArrayList<>();
        int faults = 0;
        try (BufferedWriter entries = writer(out.resolve("entries.jsonl"));
                BufferedWriter seeded = writer(out.resolve("faults.tsv"));
                RefdataFiles refdata = new RefdataFiles(out.resolve("refdata"))) {
            refdata.addPapers(maker.papers());
            FaultPlan plan = new FaultPlan(new Random(seed));
            for (int i = 0; i < genes.size(); i++) {
                MadeEntry entry = maker.make(i);
                refdata.add(entry);
                if (i * spoilt % 100 < spoilt) {
                    Fault.Seeded fault = plan.spoil(entry);
                    seeded.write(entry.gene().accession() + "\t" + fault.rule() + "\t" + fault.path() + "\n");
                    faults++;
                }
                String line = entry.line();
                sizes.add(line.getBytes(StandardCharsets.UTF_8).length);
                entries.write(line);
                entries.write('\n');
            }
        }
        Collections.sort(sizes);
        return "%,d entries, of %,d genes of the list and %,d made up; %,d with a fault; %,d bytes, median %,d, largest %,d"
                .formatted(
                        genes.size(),
                        genes.stream().filter(ListedGene::known).count(),
                        genes.stream().filter(gene -> !gene.known()).count(),
                        faults,
                        sizes.stream().mapToLong(Integer::longValue).sum(),
                        sizes.get(sizes.size() / 2),
                        sizes.getLast());
    }

    private static BufferedWriter writer(Path file) throws IOException {
        return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }
}
