package org.recto.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.intake.AtlasCards;
import org.recto.refdata.Refdata;
import org.recto.rule.About;
import org.recto.rule.EntryChecker;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.RuleSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What revisions cost on a real PostgreSQL: bytes beside full snapshots in a plain table, a save beside two plain inserts
 * and a commit, and reading one beside the raw SQL. {@code src/bench/revision-costs} runs it.
 */
public final class RevisionCosts {

    private static final String SNAPSHOTS = """
            create table snapshot (
              entry_id bigint not null,
              number integer not null,
              author_id bigint not null,
              author text not null,
              at timestamptz not null,
              why text not null,
              body text not null,
              constraint snapshot_pk primary key (entry_id, number)
            )
            """;

    private static final int ENTRIES = 20;
    private static final int REVISIONS = 30;
    private static final int WARM_UP = 600;
    private static final int MEASURED = 1_000;
    private static final int RUNS = 20;

    private RevisionCosts() {}

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        Entry entry = AtlasCards.read(Files.readString(Path.of("db/demo/IL7R.txt"))).entry();
        System.out.printf("IL7R: %,d bytes of canonical JSON%n", EntryJson.canonical(entry).length());
        if (!List.of(args).contains("times")) {
            try (Bench bench = new Bench(new EntryChecker(Refdata::shipped, RuleSet.standard()))) {
                bytes(bench, entry);
            }
        }
        if (!List.of(args).contains("bytes")) {
            try (Bench bench = new Bench(new EntryChecker(Refdata::shipped, silent()))) {
                times(bench, entry);
            }
        }
    }

    private static void bytes(Bench bench, Entry entry) {
        bench.jdbc().sql(SNAPSHOTS).update();
        List<String> kept = List.of("section_content", "section_list", "revision");
        long before = bench.bytes(kept);
        long reportsBefore = bench.bytes(List.of("check_report"));
        for (int i = 0; i < ENTRIES; i++) {
            Draft draft = bench.bean(Drafts.class).begin(bench.curator, salted(entry, i), null);
            Revision revision = bench.bean(Revisions.class).save(bench.curator, draft.id(), "Read from the card.");
            snapshot(bench, revision);
            for (int edit = 1; edit < REVISIONS; edit++) {
                revision = saveOver(bench, revision, Edits.of(revision.entry(), edit));
                snapshot(bench, revision);
            }
        }
        double each = (bench.bytes(kept) - before) / (double) (ENTRIES * REVISIONS);
        double snapshots = bench.bytes(List.of("snapshot")) / (double) (ENTRIES * REVISIONS);
        double reports = (bench.bytes(List.of("check_report")) - reportsBefore) / (double) (ENTRIES * REVISIONS);
        System.out.printf("%d entries of %d revisions, indexes included%n", ENTRIES, REVISIONS);
        System.out.printf("a full snapshot: %,.0f bytes%n", snapshots);
        System.out.printf("a revision: %,.0f bytes, %.2f of that%n", each, each / snapshots);
        System.out.printf("what the rules reported of it: %,.0f bytes more%n", reports);
    }

    /** The same card for another gene, so that no two entries share a section. */
    private static Entry salted(Entry entry, int number) {
        JsonNode tree = EntryJson.tree(entry);
        salt(tree, " " + number);
        ((ObjectNode) tree.get("identity")).put("symbol", "IL7R" + number);
        return EntryJson.ofTree(tree);
    }

    private static void salt(JsonNode node, String salt) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> {
                if (property.getValue().isString() && property.getValue().asString().contains(" ")) {
                    property.setValue(StringNode.valueOf(property.getValue().asString() + salt));
                }
            });
        }
        node.forEach(inner -> salt(inner, salt));
    }

    private static Revision saveOver(Bench bench, Revision revision, Edit edit) {
        Draft draft = edited(bench, revision, edit);
        return bench.bean(Revisions.class).save(bench.curator, draft.id(), "Said more clearly.");
    }

    private static Draft edited(Bench bench, Revision revision, Edit edit) {
        Draft draft = bench.bean(Drafts.class).open(bench.curator, revision.entryId());
        return bench.bean(Drafts.class).edit(bench.curator, draft.id(), List.of(edit));
    }

    private static void snapshot(Bench bench, Revision revision) {
        bench.jdbc()
                .sql("insert into snapshot select ?, ?, author_id, author, at, why, ? from revision"
                        + " where entry_id = ? and number = ?")
                .params(
                        revision.entryId(),
                        revision.number(),
                        EntryJson.canonical(revision.entry()),
                        revision.entryId(),
                        revision.number())
                .update();
    }

    /** Saves and plain inserts of a full snapshot and an act in turn, so that both meet the same disk. */
    private static void times(Bench bench, Entry entry) throws SQLException {
        bench.jdbc()
                .sql("create table act (id bigint generated always as identity primary key, act text not null)")
                .update();
        bench.jdbc().sql(SNAPSHOTS).update();
        Draft draft = bench.bean(Drafts.class).begin(bench.curator, entry, null);
        Revision revision = bench.bean(Revisions.class).save(bench.curator, draft.id(), "Read from the card.");
        long[] saves = new long[MEASURED];
        long[] plain = new long[MEASURED];
        for (int i = -WARM_UP; i < MEASURED; i++) {
            draft = edited(bench, revision, Edits.of(revision.entry(), i & 1023));
            long begun = System.nanoTime();
            revision = bench.bean(Revisions.class).save(bench.curator, draft.id(), "Said more clearly.");
            keep(saves, i, begun);
            String body = EntryJson.canonical(revision.entry());
            begun = System.nanoTime();
            insertPlainly(bench, revision, body);
            keep(plain, i, begun);
        }
        told("a save, rules aside", saves, "two plain inserts and a commit", plain);
        reads(bench, revision);
    }

    private static void insertPlainly(Bench bench, Revision revision, String body) throws SQLException {
        try (Connection connection = bench.pool.getConnection();
                PreparedStatement act = connection.prepareStatement("insert into act (act) values (?)");
                PreparedStatement snapshot = connection.prepareStatement(
                        "insert into snapshot values (?, ?, ?, ?, clock_timestamp(), ?, ?)")) {
            connection.setAutoCommit(false);
            snapshot.setLong(1, revision.entryId());
            snapshot.setInt(2, revision.number());
            snapshot.setLong(3, revision.authorId());
            snapshot.setString(4, revision.author());
            snapshot.setString(5, revision.why());
            snapshot.setString(6, body);
            snapshot.executeUpdate();
            act.setString(1, revision.author() + " saved revision " + revision.number());
            act.executeUpdate();
            connection.commit();
        }
    }

    private static void reads(Bench bench, Revision newest) throws SQLException {
        long[] reads = new long[MEASURED];
        long[] raw = new long[MEASURED];
        for (int i = -WARM_UP; i < MEASURED; i++) {
            int number = 1 + Math.floorMod(i * 31, newest.number());
            long begun = System.nanoTime();
            bench.bean(Revisions.class).get(bench.curator, newest.entryId(), number);
            keep(reads, i, begun);
            begun = System.nanoTime();
            readRaw(bench, newest.entryId(), number);
            keep(raw, i, begun);
        }
        told("reading any of " + newest.number() + " revisions", reads, "the raw SQL", raw);
        long id = newest.entryId();
        Revisions revisions = bench.bean(Revisions.class);
        Histories histories = bench.bean(Histories.class);
        HistoryQuestion words = new HistoryQuestion(id, "families", "ada", "protein", null, null);
        told("a page of its history", () -> revisions.history(bench.curator, id, 100, 50));
        told("its history, in all entries", () -> histories.search(
                bench.curator, new HistoryQuestion(null, "", "", "", null, null), 0, 50));
        told("a search of it for words, a person and a section", () -> histories.search(bench.curator, words, 0, 50));
        told("who wrote its protein section", () -> histories.written(bench.curator, id, newest.number(), "protein"));
    }

    private static void told(String what, Runnable done) {
        long[] times = new long[RUNS];
        for (int i = -RUNS; i < RUNS; i++) {
            long begun = System.nanoTime();
            done.run();
            keep(times, i, begun);
        }
        System.out.printf("%s: %.0f ms%n", what, median(times));
    }

    private static List<String> readRaw(Bench bench, long entryId, int number) throws SQLException {
        try (Connection connection = bench.pool.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select r.author, r.at, r.why, held.key, c.body
                        from revision r
                        cross join lateral unnest(r.section_keys, r.section_hashes) with ordinality
                          as held (key, hash, place)
                        join section_content c on c.hash = held.hash
                        where r.entry_id = ?
                          and r.number = ?
                        order by held.place
                        """)) {
            select.setLong(1, entryId);
            select.setInt(2, number);
            List<String> bodies = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    bodies.add(rows.getString("body"));
                }
            }
            return bodies;
        }
    }

    private static void keep(long[] times, int i, long begun) {
        if (i >= 0) {
            times[i] = System.nanoTime() - begun;
        }
    }

    private static void told(String what, long[] ours, String besides, long[] plain) {
        double mine = median(ours);
        double theirs = median(plain);
        System.out.printf("%s: %.2f ms; %s: %.2f ms; %.2f times%n", what, mine, besides, theirs, mine / theirs);
    }

    private static double median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }

    /** As many rules as Recto has, which look at nothing; one says other words of each revision, so that each has a report. */
    private static RuleSet silent() {
        List<Rule> rules = new ArrayList<>();
        RuleSet.standard().rules().forEach(rule -> rules.add(new Silent(rule, rules.isEmpty())));
        return new RuleSet("silent", rules);
    }

    private record Silent(Rule rule, boolean speaks) implements Rule {

        @Override
        public List<Example> examples() {
            return List.of();
        }

        @Override
        public void inspect(Inspection inspection) {
            if (speaks) {
                inspection.cannot("It ends in " + Edits.end(inspection.entry().protein()));
            }
        }

        @Override
        public About about() {
            return rule.about();
        }
    }
}
