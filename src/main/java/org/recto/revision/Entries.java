package org.recto.revision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recto.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Entries, listed and found. People whose only role is reader find approved revisions alone; curators find what they
 * began and didn't save besides what everyone finds.
 */
@Repository
public class Entries {

    private static final String SHOWN = """
            with shown as (
              select e.id, e.accession, s.symbol, s.name, s.revision,
                case when s.approved then 'APPROVED' else e.state end as state,
                c.errors, c.warnings, c.notes, r.at as changed_at, r.author as changed_by,
                exists (
                  select from draft d
                  where d.entry_id = e.id and d.curator_id = :person and d.ended is null) as my_draft,
                s.words
              from entry e
              join entry_search s on s.entry_id = e.id and s.approved = not :all
              join revision r on r.entry_id = s.entry_id and r.number = s.revision
              join check_report c on c.hash = r.report_hash
              union all
              select e.id, null, e.symbol, null, null, e.state, 0, 0, 0, d.edited_at, null, true, lower(e.symbol)
              from draft d
              join entry e on e.id = d.entry_id
              where d.curator_id = :person
                and d.ended is null
                and e.accession is null
            )
            """;

    private final JdbcClient jdbc;
    private final EntryRows rows;

    Entries(JdbcClient jdbc, EntryRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /**
     * Entries in whose accession, symbols, name, aliases or disease names each word of the text occurs, in any case; all
     * of them where the text is blank. One whose accession or symbol is the text comes first, then those whose symbol
     * begins with it, each by symbol.
     */
    public List<EntrySummary> search(Person person, String text, int offset, int limit) {
        return asked(person, text, """
                select *
                from shown
                where words like all (:words)
                order by
                  case
                    when lower(symbol) = :text or lower(accession) = :text then 0
                    when starts_with(lower(symbol), :text) then 1
                    else 2
                  end,
                  symbol, id
                offset :offset
                limit :limit
                """)
                .param("text", text.strip().toLowerCase(Locale.ROOT))
                .param("offset", offset)
                .param("limit", limit)
                .query(Entries::summary)
                .list();
    }

    /** How many entries a search finds. */
    public int count(Person person, String text) {
        return asked(person, text, """
                select count(*)
                from shown
                where words like all (:words)
                """).query(Integer.class).single();
    }

    /** The entry that has that accession or symbol, or that had the symbol once; in any case. */
    public Optional<EntrySummary> find(Person person, String accessionOrSymbol) {
        return asked(person, "", """
                select *
                from shown
                where upper(accession) = upper(:name)
                  or upper(symbol) = upper(:name)
                  or id in (select entry_id from entry_symbol where upper(symbol) = upper(:name))
                order by
                  case
                    when upper(accession) = upper(:name) then 0
                    when upper(symbol) = upper(:name) and accession is not null then 1
                    when upper(symbol) = upper(:name) then 2
                    else 3
                  end,
                  id desc
                limit 1
                """)
                .param("name", accessionOrSymbol.strip())
                .query(Entries::summary)
                .optional();
    }

    /** @throws NoSuchEntry where there is none, or none that the person may see */
    public EntrySummary get(Person person, long entryId) {
        return asked(person, "", """
                select *
                from shown
                where id = :id
                """)
                .param("id", entryId)
                .query(Entries::summary)
                .optional()
                .orElseThrow(() -> new NoSuchEntry("There is no such entry."));
    }

    /**
     * Keeps the entry from saves and other decisions until this transaction ends, and tells where its newest revision
     * stands in review; for what decides on it.
     */
    public String lock(long entryId) {
        return rows.lock(entryId)
                .map(EntryRows.Row::state)
                .orElseThrow(() -> new NoSuchEntry("There is no such entry."));
    }

    /** Notes where the entry's newest revision stands in review; for review, in the transaction of its decision. */
    public void standsAt(long entryId, String state) {
        rows.setState(entryId, state);
    }

    /** Shows a revision to readers; for review, in the transaction of its approval. */
    public void approved(Revision revision) {
        rows.approved(revision);
    }

    private JdbcClient.StatementSpec asked(Person person, String text, String query) {
        JdbcClient.StatementSpec asked = jdbc.sql(SHOWN + query)
                .param("person", person.id())
                .param("all", Sight.of(person).all());
        return query.contains(":words") ? asked.param("words", patterns(text)) : asked;
    }

    private static String[] patterns(String text) {
        return Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .map(word -> "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .toArray(String[]::new);
    }

    private static EntrySummary summary(ResultSet row, int number) throws SQLException {
        return new EntrySummary(
                row.getLong("id"),
                row.getString("accession"),
                row.getString("symbol"),
                row.getString("name"),
                row.getObject("revision", Integer.class),
                row.getString("state"),
                row.getInt("errors"),
                row.getInt("warnings"),
                row.getInt("notes"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getBoolean("my_draft"));
    }
}
