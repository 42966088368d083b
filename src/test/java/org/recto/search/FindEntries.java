package org.recto.search;

import java.io.BufferedReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.host.OpenDatabase;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.search.Question.Sort;
import org.recto.testing.WithDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Times the search of a corpus that {@code MadeCorpus} loaded: what entries say is typed key by key, each key asking for the first
 * page of 50 with its counts and passages, as the entries page does.
 */
public final class FindEntries {

    private static final int PAGE = 50;

    private FindEntries() {}

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        try (OpenDatabase database = OpenDatabase.open(System.getenv());
                AnnotationConfigApplicationContext rooms = WithDatabase.rooms(database.dataSource())) {
            JdbcClient jdbc = database.jdbc();
            stir(jdbc);
            long id = Objects.requireNonNull(jdbc.sql("""
                    insert into account (name, mail)
                    values ('Asks', 'asks@example.org')
                    on conflict (mail) do update set name = excluded.name
                    returning id
                    """).query(Long.class).single());
            Person person = new Person(id, "Asks", "asks@example.org", Set.of(Role.CURATOR));
            Search search = rooms.getBean(Search.class);
            List<String> texts = texts(Path.of(args[0]).resolve("entries.jsonl"), Integer.parseInt(args[1]));
            Consumer<Question> ask = question -> search.ask(person, question, 0, PAGE);
            texts.subList(0, texts.size() / 4).forEach(text -> keys(text).forEach(key -> ask.accept(asked(key))));
            System.out.printf(
                    "%,d entries; processors %d, load average %.1f%n",
                    jdbc.sql("select count(*) from findable where newest")
                            .query(Integer.class)
                            .single(),
                    Runtime.getRuntime().availableProcessors(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            Times plain = new Times("plain select of a page, by symbol");
            Times first = new Times("first page, nothing asked");
            Times facet = new Times("first page, two facets chosen, the worst first");
            Times key = new Times("a key typed");
            Times slip = new Times("a word with a slip");
            Random random = new Random(1);
            for (String text : texts) {
                plain.of(() -> plain(jdbc));
                first.of(() -> ask.accept(Question.ALL));
                facet.of(() -> ask.accept(new Question(
                        "",
                        Set.of(
                                Mark.of(Facet.FOUND, "errors").orElseThrow(),
                                Mark.of(Facet.CHROMOSOME, "17").orElseThrow()),
                        Sort.WORST)));
                for (String typed : keys(text)) {
                    key.of(() -> ask.accept(asked(typed)));
                }
                String swapped = swapped(text, random);
                slip.of(() -> ask.accept(asked(swapped)));
            }
            List.of(plain, first, facet, key, slip).forEach(System.out::println);
        }
    }

    /** Gives entries states and findings, which a corpus that was just loaded hasn't. */
    private static void stir(JdbcClient jdbc) {
        jdbc.sql("""
                update entry
                set state = (array['IN_PREPARATION', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'APPROVED'])[1 + id % 5]
                """).update();
        jdbc.sql("""
                update findable
                set errors = case when entry_id % 5 = 0 then entry_id % 4 else 0 end,
                  warnings = case when entry_id % 3 = 0 then entry_id % 7 else 0 end,
                  notes = entry_id % 6,
                  marks = marks & ~(1 | 2 | 4 | 8)
                    | case when entry_id % 5 = 0 and entry_id % 4 > 0 then 1 else 0 end
                    | case when entry_id % 3 = 0 and entry_id % 7 > 0 then 2 else 0 end
                    | case when entry_id % 6 > 0 then 4 else 8 end
                """).update();
        jdbc.sql("vacuum analyze").update();
    }

    private static Question asked(String text) {
        return new Question(text, Set.of(), Sort.BEST);
    }

    private static void plain(JdbcClient jdbc) {
        jdbc.sql("""
                select f.entry_id, e.accession, f.symbol, f.name, f.revision, e.state, f.errors, f.warnings, f.notes, f.at, f.author
                from findable f
                join entry e on e.id = f.entry_id
                where f.newest
                order by f.symbol, f.entry_id
                limit 50
                """).query().listOfRows();
    }

    /** What each so manieth entry says, of every kind. */
    private static List<String> texts(Path lines, int each) throws Exception {
        List<String> texts = new ArrayList<>();
        Random random = new Random(1);
        try (BufferedReader reader = Files.newBufferedReader(lines)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (number++ % each == 0) {
                    Entry entry = EntryJson.read(line);
                    List<Said> said = AllSaid.of(entry);
                    for (Said.Kind kind : Said.Kind.values()) {
                        List<Said> these =
                                said.stream().filter(one -> one.kind() == kind).toList();
                        if (!these.isEmpty()) {
                            texts.add(words(
                                    these.get(random.nextInt(these.size())).text(), kind, random));
                        }
                    }
                }
            }
        }
        return texts;
    }

    /** Of a narrative two words that stand together. */
    private static String words(String text, Said.Kind kind, Random random) {
        if (kind != Said.Kind.NARRATIVE) {
            return text;
        }
        String[] words = text.strip().split("\\s+");
        int from = random.nextInt(Math.max(1, words.length - 1));
        return String.join(" ", Arrays.copyOfRange(words, from, Math.min(from + 2, words.length)));
    }

    /** The text after each key. */
    private static List<String> keys(String text) {
        List<String> keys = new ArrayList<>();
        for (int end = 1; end <= Math.min(text.length(), 24); end++) {
            keys.add(text.substring(0, end));
        }
        return keys;
    }

    private static String swapped(String text, Random random) {
        if (text.length() < 4) {
            return text;
        }
        int at = 1 + random.nextInt(Math.min(text.length(), 12) - 2);
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    private static final class Times {
        private final String what;
        private final List<Double> millis = new ArrayList<>();

        Times(String what) {
            this.what = what;
        }

        void of(Runnable work) {
            long begun = System.nanoTime();
            work.run();
            millis.add((System.nanoTime() - begun) / 1e6);
        }

        @Override
        public String toString() {
            List<Double> sorted = millis.stream().sorted().toList();
            return "%-48s p50 %6.1f ms, p95 %6.1f ms, slowest %6.1f ms of %,d"
                    .formatted(what, at(sorted, 50), at(sorted, 95), sorted.getLast(), sorted.size());
        }

        private static double at(List<Double> sorted, int percent) {
            return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
        }
    }
}
