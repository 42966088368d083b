package org.recto.search;

import java.time.ZoneOffset;
import java.util.List;
import org.recto.entry.Entry;
import org.recto.entry.GenomicSpan;
import org.recto.host.OpenDatabase;
import org.recto.revision.Revision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What search reads of entries. */
@Repository
public class Findables {

    /** By which reading: raised with every change of what is read from an entry. */
    static final int FORM = 1;

    private final JdbcClient jdbc;

    Findables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a database, for commands. */
    public static Findables on(OpenDatabase database) {
        return new Findables(database.jdbc());
    }

    /** Reads a revision that has just become its entry's newest, or the newest approved one. */
    public void keep(Revision revision) {
        forgetOthers(revision);
        if (!settle(revision)) {
            add(revision);
        }
    }

    /** Only an entry's newest revision and its newest approved one are found. */
    private void forgetOthers(Revision revision) {
        jdbc.sql("""
                delete from findable
                where entry_id = :entryId
                  and (revision = :revision and form <> :form
                    or revision not in (
                      select max(number) from revision where entry_id = :entryId
                      union all
                      select max(number) from approved_revision where entry_id = :entryId having count(*) > 0))
                """)
                .param("entryId", revision.entryId())
                .param("revision", revision.number())
                .param("form", FORM)
                .update();
    }

    /** Says which of the two each row is; whether there is one of this revision already, which then was approved just now. */
    private boolean settle(Revision revision) {
        jdbc.sql("""
                update findable
                set newest = revision = (select max(number) from revision where entry_id = :entryId),
                  approved = revision is not distinct from (
                    select max(number) from approved_revision where entry_id = :entryId),
                  checked_at = case when revision = :revision then now() else checked_at end
                where entry_id = :entryId
                """)
                .param("entryId", revision.entryId())
                .param("revision", revision.number())
                .update();
        return jdbc.sql("select exists (select from findable where entry_id = :entryId and revision = :revision)")
                .param("entryId", revision.entryId())
                .param("revision", revision.number())
                .query(Boolean.class)
                .single();
    }

    private void add(Revision revision) {
        Entry entry = revision.entry();
        List<Said> said = AllSaid.of(entry);
        Lexemes lexemes =
                Lexemes.of(said, oldSymbols(revision.entryId(), entry.identity().symbol()));
        jdbc.sql("""
                insert into findable (entry_id, revision, newest, approved, form, symbol, name, errors, warnings, notes, marks,
                  author, at, checked_at)
                select r.entry_id, r.number,
                  r.number = (select max(number) from revision where entry_id = r.entry_id),
                  r.number is not distinct from (select max(number) from approved_revision where entry_id = r.entry_id),
                  :form, :symbol, :name, c.errors, c.warnings, c.notes,
                  :marks
                    | case when c.errors > 0 then :withErrors else 0 end
                    | case when c.warnings > 0 then :withWarnings else 0 end
                    | case when c.notes > 0 then :withNotes else 0 end
                    | case when c.errors + c.warnings + c.notes = 0 then :withNothing else 0 end,
                  :author, :at, :at
                from revision r
                join check_report c on c.hash = r.report_hash
                where r.entry_id = :entryId
                  and r.number = :revision
                """)
                .param("form", FORM)
                .param("symbol", entry.identity().symbol())
                .param("name", entry.identity().name())
                .param("marks", marks(entry))
                .param("withErrors", Mark.bit(Facet.FOUND, "errors"))
                .param("withWarnings", Mark.bit(Facet.FOUND, "warnings"))
                .param("withNotes", Mark.bit(Facet.FOUND, "notes"))
                .param("withNothing", Mark.bit(Facet.FOUND, "nothing"))
                .param("author", revision.author())
                .param("at", revision.at().atOffset(ZoneOffset.UTC))
                .param("entryId", revision.entryId())
                .param("revision", revision.number())
                .update();
        jdbc.sql("""
                insert into findable_words (entry_id, revision, words)
                values (:entryId, :revision, array_to_tsvector(:words::text[]))
                """)
                .param("entryId", revision.entryId())
                .param("revision", revision.number())
                .param("words", lexemes.all().toArray(String[]::new))
                .update();
        // in one order, lest two saves wait for each other; and most are there already
        jdbc.sql("""
                insert into findable_spelling (word)
                select word
                from unnest(:words::text[]) as said (word)
                where not exists (select from findable_spelling known where known.word = said.word)
                order by word
                on conflict do nothing
                """).param("words", lexemes.spelled().toArray(String[]::new)).update();
    }

    private List<String> oldSymbols(long entryId, String symbol) {
        return jdbc.sql("""
                select symbol
                from entry_symbol
                where entry_id = :entryId
                  and symbol <> :symbol
                order by symbol
                """)
                .param("entryId", entryId)
                .param("symbol", symbol)
                .query((row, number) -> row.getString("symbol"))
                .list();
    }

    private static long marks(Entry entry) {
        GenomicSpan location = entry.identity().location();
        String chromosome = location == null || location.chromosome() == null ? "none" : location.chromosome();
        long marks = Mark.of(Facet.CHROMOSOME, chromosome)
                .orElseGet(() -> Mark.of(Facet.CHROMOSOME, "none").orElseThrow())
                .bit();
        marks |= has(
                "variants",
                entry.mutations() != null && !entry.mutations().variants().isEmpty());
        marks |= has("diseases", !entry.diseases().isEmpty());
        marks |= has("figures", !entry.figures().isEmpty());
        marks |= has("pathways", !entry.pathways().isEmpty());
        marks |= has("expression", !entry.expression().isEmpty());
        marks |= has("citingArticles", !entry.citingArticles().isEmpty());
        marks |= has("proposals", !entry.proposals().isEmpty());
        return marks | has("unplaced", !entry.unplaced().isEmpty());
    }

    private static long has(String value, boolean isSo) {
        return isSo ? Mark.bit(Facet.HAS, value) : 0;
    }

    /** Revisions that lists show and that have not been read so: after an upgrade, or when all is read anew. */
    List<Unread> unread() {
        return jdbc.sql("""
                select shown.entry_id, shown.number
                from (
                  select entry_id, max(number) as number from revision group by entry_id
                  union
                  select entry_id, max(number) from approved_revision group by entry_id
                ) shown
                where not exists (
                  select from findable f
                  where f.entry_id = shown.entry_id and f.revision = shown.number and f.form = :form)
                order by shown.entry_id, shown.number
                """)
                .param("form", FORM)
                .query((row, number) -> new Unread(row.getLong("entry_id"), row.getInt("number")))
                .list();
    }

    record Unread(long entryId, int revision) {}
}
