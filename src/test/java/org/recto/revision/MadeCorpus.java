package org.recto.revision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.postgresql.PGConnection;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Section;
import org.recto.entry.Sections;
import org.recto.host.OpenDatabase;
import org.recto.made.Expected;
import org.recto.made.MakeEntries;
import org.recto.refdata.Provenance;
import org.recto.refstore.Keeper;
import org.recto.refstore.LoadProgress;
import org.recto.refstore.LoadRequest;
import org.recto.refstore.LoadWatcher;
import org.recto.refstore.Loads;
import org.recto.rule.Report;
import org.recto.search.Findables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts made-up entries into a database as approved revisions ({@code load}), and checks them there ({@code check}). Written
 * are the rows that a save and an approval write, by the same writers, but in large transactions, with an empty report in
 * place of a check's, and without drafts, rounds of review and audit trail.
 */
public final class MadeCorpus {

    private static final Keeper KEEPER = new Keeper.Operator("bench");
    private static final int AT_ONCE = 500;

    private static final LoadWatcher QUIET = new LoadWatcher() {
        @Override
        public void says(String sentence) {
            System.out.println(sentence);
        }

        @Override
        public void at(LoadProgress progress) {
            // it is soon done
        }
    };

    private MadeCorpus() {}

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Path made = Path.of(args[1]);
        try (OpenDatabase database = OpenDatabase.open(System.getenv())) {
            boolean isRight = true;
            switch (args[0]) {
                case "load" -> load(database, made);
                case "check" -> isRight = check(database, made);
                default -> throw new IllegalArgumentException(args[0]);
            }
            if (!isRight) {
                System.exit(1);
            }
        }
    }

    static void load(OpenDatabase database, Path made) throws Exception {
        for (Map.Entry<String, String> file : MakeEntries.sources().entrySet()) {
            Loads.on(database)
                    .load(
                            KEEPER,
                            new LoadRequest(
                                    List.of(made.resolve("refdata").resolve(file.getKey())),
                                    file.getKey().endsWith(".gtf") ? file.getValue() : null,
                                    "made up",
                                    LocalDate.of(2024, 1, 1),
                                    file.getKey().endsWith(".gtf")
                                                    || file.getKey().equals("bands.txt")
                                            ? "GRCh38"
                                            : null,
                                    true),
                            QUIET);
        }
        new Writers(database).keepAll(made.resolve("entries.jsonl"));
        database.jdbc().sql("analyze").update();
    }

    /** The product's own writers. */
    private static final class Writers {
        private final TransactionTemplate transactions;
        private final JdbcClient jdbc;
        private final SectionContents contents;
        private final EntryRows entries;
        private final RevisionRows revisions;
        private final Statements statements;
        private final CheckReports reports;
        private final Findables findables;

        Writers(OpenDatabase database) {
            transactions = new TransactionTemplate(database.transactions());
            jdbc = database.jdbc();
            contents = new SectionContents(jdbc);
            entries = new EntryRows(jdbc);
            revisions = new RevisionRows(jdbc, contents);
            statements = new Statements(jdbc);
            reports = new CheckReports(jdbc);
            findables = Findables.on(database);
        }

        void keepAll(Path lines) throws IOException {
            long author = Objects.requireNonNull(
                    transactions.execute(any -> jdbc.sql("insert into account (name, mail) values (?, ?) returning id")
                            .params("Made Up", "made.up@example.org")
                            .query(Long.class)
                            .single()));
            List<String> batch = new ArrayList<>();
            try (BufferedReader reader = Files.newBufferedReader(lines)) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    batch.add(line);
                    if (batch.size() == AT_ONCE) {
                        keep(batch, author);
                    }
                }
            }
            keep(batch, author);
        }

        private void keep(List<String> batch, long author) {
            transactions.executeWithoutResult(any -> {
                String report =
                        reports.keep(CheckReport.of(new Report("none", List.<Provenance>of(), List.of(), List.of())));
                batch.forEach(line -> keep(EntryJson.read(line), author, report));
            });
            batch.clear();
        }

        private void keep(Entry entry, long author, String report) {
            List<Section> sections = Sections.of(entry);
            String accession = Objects.requireNonNull(entry.accession());
            String hash = Sections.hash(sections);
            var at = Chain.now();
            Revision revision = new Revision(
                    entries.begin(entry.identity().symbol()),
                    accession,
                    1,
                    null,
                    author,
                    "Made Up",
                    at,
                    "made up",
                    sections.stream()
                            .map(section -> new SectionHash(section.key(), section.hash()))
                            .toList(),
                    hash,
                    Chain.hash(accession, hash, author, at, "made up"),
                    entry);
            Writes writes = new Writes();
            contents.keep(writes, sections);
            revisions.add(writes, revision, report);
            entries.saved(writes, revision);
            revisions.write(writes);
            entries.setState(revision.entryId(), "APPROVED");
            entries.approved(revision);
            statements.keep(revision.entryId(), entry);
            findables.keep(revision);
        }
    }

    /** Whether all that was seeded is found, and nothing else. */
    private static boolean check(OpenDatabase database, Path made) throws Exception {
        Expected expected = Expected.read(made.resolve("faults.tsv"));
        int all = Objects.requireNonNull(database.jdbc()
                .sql("select count(*) from entry")
                .query(Integer.class)
                .single());
        copied(database);
        copied(database);
        long begun = System.nanoTime();
        int[] count = {0};
        CorpusCheck.on(database).each(KEEPER, one -> {
            expected.take(one.accession(), Objects.requireNonNull(one.check(), one.refused()));
            if (++count[0] % Math.max(1, all / 4) == 0) {
                tell(count[0], begun);
            }
        });
        expected.wrong().forEach(System.out::println);
        System.out.println(expected);
        return expected.wrong().isEmpty();
    }

    private static void tell(int count, long begun) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        long live = ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        double cpu =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
        System.out.printf(
                "%,d entries in %.1f s, %,.0f a second; %.1f s of processor time since the start, %d MB of heap live%n",
                count, seconds, count / seconds, cpu, live >> 20);
    }

    /** Tells how long the same bytes take to leave the database. */
    private static void copied(OpenDatabase database) throws SQLException, IOException {
        long begun = System.nanoTime();
        long[] bytes = {0};
        try (Connection connection = database.dataSource().getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select body from section_content) to stdout", new OutputStream() {
                        @Override
                        public void write(int one) {
                            bytes[0]++;
                        }

                        @Override
                        public void write(byte[] some, int from, int length) {
                            bytes[0] += length;
                        }
                    });
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "copy (select body from section_content) to stdout: %,d bytes in %.2f s, %.0f MB/s%n",
                bytes[0], seconds, bytes[0] / 1e6 / seconds);
    }
}
