package org.recto.revision;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recto.host.OpenDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives each of the entries that {@link MadeCorpus} loaded further revisions ({@code grow}), each with another word in its
 * protein section, and tells how long searches of histories take ({@code search}).
 */
public final class MadeHistories {

    private static final int REVISIONS = 10;
    private static final int TIMES = 5;

    private MadeHistories() {}

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        try (OpenDatabase database = OpenDatabase.open(System.getenv())) {
            if (args[0].equals("grow")) {
                new TransactionTemplate(database.transactions()).executeWithoutResult(_ -> grow(database.jdbc()));
            } else {
                search(database.jdbc());
            }
        }
    }

    private static void grow(JdbcClient jdbc) {
        for (int number = 2; number <= REVISIONS; number++) {
            jdbc.sql("""
                    create temp table grown as
                    select r.entry_id, changed.body,
                      sha256(convert_to('{"body":' || changed.body || ',"kind":"protein","schemaVersion":1}', 'UTF8')) as hash
                    from revision r
                    join section_content c on c.hash = r.section_hashes[array_position(r.section_keys, 'protein')]
                    cross join lateral (
                      select '{"comment":"Sentence %1$d of entry ' || r.entry_id || '.",' || substr(
                        regexp_replace(c.body, '^.{"comment":"[^"]*",', '{'), 2) as body
                    ) as changed
                    where r.number = %1$d - 1
                    """.formatted(number)).update();
            jdbc.sql("""
                    insert into section_content (hash, kind, schema_version, body)
                    select hash, 'protein', 1, body
                    from grown
                    on conflict (hash) do nothing
                    """).update();
            jdbc.sql("""
                    insert into revision (entry_id, number, parent, author_id, author, at, why, section_list,
                      section_hashes, entry_hash, chain_hash, report_hash)
                    select r.entry_id, %1$d, %1$d - 1, r.author_id, r.author, r.at, 'Once more, the %1$dth time.', r.section_list,
                      array_replace(
                        r.section_hashes, r.section_hashes[array_position(r.section_keys, 'protein')], g.hash),
                      r.entry_hash, r.chain_hash, r.report_hash
                    from grown g
                    join revision r on r.entry_id = g.entry_id and r.number = %1$d - 1
                    order by r.entry_id
                    """.formatted(number)).update();
            jdbc.sql("drop table grown").update();
        }
        jdbc.sql("analyze").update();
    }

    private static void search(JdbcClient jdbc) {
        HistoryRows rows = new HistoryRows(jdbc);
        long entry = jdbc.sql("select max(id) from entry").query(Long.class).single();
        Map<String, HistoryQuestion> questions = new LinkedHashMap<>();
        questions.put("everything", question(null, "", "", ""));
        questions.put("by a person", question(null, "", "made", ""));
        questions.put("in a section", question(null, "", "", "protein"));
        questions.put("rare words", question(null, "sentence 7 of entry " + entry, "", ""));
        questions.put("rare words in a section", question(null, "sentence 7 of entry " + entry, "", "protein"));
        questions.put("words that came often", question(null, "sentence 7", "", ""));
        questions.put("words of no entry", question(null, "quite certainly nowhere", "", ""));
        questions.put("in one entry", question(entry, "", "", ""));
        questions.put("rare words in one entry", question(entry, "sentence 7 of", "", ""));
        System.out.printf(
                "%,d entries, %,d revisions, %,d MB of section contents%n",
                number(jdbc, "select count(*) from entry"),
                number(jdbc, "select count(*) from revision"),
                number(jdbc, "select sum(octet_length(body)) from section_content") >> 20);
        System.out.printf("%-26s %10s %12s %12s%n", "question", "found", "first page", "count");
        questions.forEach((name, question) -> System.out.printf(
                "%-26s %,10d %,9.0f ms %,9.0f ms%n",
                name,
                rows.count(question, true),
                median(() -> rows.search(question, true, 0, 50)),
                median(() -> rows.count(question, true))));
    }

    private static HistoryQuestion question(@Nullable Long entry, String text, String author, String section) {
        return new HistoryQuestion(entry, text, author, section, null, null);
    }

    private static long number(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static double median(Runnable run) {
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            run.run();
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }
}
