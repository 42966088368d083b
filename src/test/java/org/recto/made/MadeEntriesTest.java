package org.recto.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.refdata.Provenance;
import org.recto.refdata.Refdata;
import org.recto.refdata.RefdataFault;
import org.recto.refdata.RefdataRecord;
import org.recto.refdata.format.PublishedFile;
import org.recto.refdata.format.Sink;
import org.recto.rule.EntryChecker;
import org.recto.rule.HeldCorpus;
import org.recto.rule.RuleSet;

class MadeEntriesTest {

    /** Enough for every kind of fault to find an entry that it fits. */
    private static final int COUNT = 100;

    @TempDir
    static Path folder;

    @BeforeAll
    static void makeEntries() throws IOException {
        Files.write(folder.resolve("list.txt"), list());
        MakeEntries.make(folder.resolve("list.txt"), folder.resolve("made"), COUNT, 1, 75);
    }

    @Test
    void ofMadeUpEntriesEverySeededFaultIsFoundAndNoneInvented() throws IOException {
        Path made = folder.resolve("made");
        Refdata refdata = refdata(made.resolve("refdata"));
        HeldCorpus corpus = new HeldCorpus(RuleSet.standard());
        List<Entry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(made.resolve("entries.jsonl"))) {
            Entry entry = EntryJson.read(line);
            entries.add(entry);
            corpus.add(entry.accession(), entry);
        }
        EntryChecker checker = new EntryChecker(() -> refdata, RuleSet.standard());
        Expected expected = Expected.read(made.resolve("faults.tsv"));

        entries.forEach(entry ->
                expected.take(entry.accession(), checker.checkAmong(entry, corpus.besides(entry.accession()))));

        assertThat(expected.wrong()).isEmpty();
        assertThat(Faults.ALL.stream().map(Fault::rule))
                .as("every kind of fault is there")
                .allMatch(expected.found()::containsKey);
    }

    @Test
    void theSameListAndSeedMakeTheSameFiles() throws IOException {
        for (String out : List.of("one", "other")) {
            MakeEntries.make(folder.resolve("list.txt"), folder.resolve(out), 20, 3, 50);
        }

        for (String file : List.of("entries.jsonl", "faults.tsv", "refdata/papers.nbib", "refdata/proteins.dat")) {
            assertThat(folder.resolve("other").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
        }
    }

    /** A MANE summary of genes that don't exist. */
    private static List<String> list() {
        List<String> lines = new ArrayList<>(List.of(GeneList.HEADER));
        Random random = new Random(7);
        for (int i = 0; i < COUNT - 10; i++) {
            int start = 20_000_000 + random.nextInt(80_000_000);
            lines.add(new ListedGene(
                            i,
                            String.valueOf(800_000_000 + i),
                            "ENSG%011d.1".formatted(80_000_000_000L + i),
                            String.valueOf(70_000 + i),
                            "Q" + (char) ('A' + i / 9 % 26) + "Z" + (1 + i % 9),
                            "gene " + i + " of the test",
                            "NM_%09d.1".formatted(980_000_000 + i),
                            "NP_%09d.1".formatted(980_000_000 + i),
                            "ENST%011d.1".formatted(80_000_000_000L + i),
                            "ENSP%011d.1".formatted(80_000_000_000L + i),
                            String.valueOf(1 + i % 12),
                            start,
                            start + 5_000 + random.nextInt(50_000),
                            i % 2 == 0,
                            true)
                    .line());
        }
        return lines;
    }

    private static Refdata refdata(Path folder) {
        List<RefdataRecord> records = new ArrayList<>();
        RefdataFiles.SOURCES.forEach((file, source) -> PublishedFile.open(folder.resolve(file))
                .forEach(published ->
                        published.read(new Provenance(source, "made up", "2024-01-01", ""), "GRCh38", 0, new Sink() {
                            @Override
                            public void record(RefdataRecord record) {
                                records.add(record);
                            }

                            @Override
                            public void malformed(RefdataFault fault) {
                                throw fault;
                            }

                            @Override
                            public void remark(RefdataFault remark) {
                                throw remark;
                            }

                            @Override
                            public void progress(long bytes) {
                                // it is soon done
                            }
                        })));
        return Refdata.withShipped(records);
    }
}
