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

    /** What the person may see: a row for each entry. */
    private static final String LISTED = """
            with listed as not materialized (
              select entry_id as id, revision, symbol, name, words
              from entry_search
              where approved = not :all
              union all
              select e.id, null, e.symbol, null, lower(e.symbol)
              from draft d
              join entry e on e.id = d.entry_id
              where d.curator_id = :person
                and d.ended is null
                and e.accession is null
            ),
            """;

    /** Those of them that were asked for, in the order of their places. */
    private static final String SUMMARIES = """
            select e.id, e.accession, page.symbol, page.name, page.revision,
              case when :all then e.state else 'APPROVED' end as state,
              coalesce(c.errors, 0) as errors, coalesce(c.warnings, 0) as warnings, coalesce(c.notes, 0) as notes,
              coalesce(r.at, mine.edited_at) as changed_at, r.author as changed_by, mine.id is not null as my_draft
            from page
            join entry e on e.id = page.id
            left join revision r on r.entry_id = page.id and r.number = page.revision
            left join check_report c on c.hash = r.report_hash
            left join draft mine on mine.entry_id = page.id and mine.curator_id = :person and mine.ended is null
            order by page.place
            """;

    private final JdbcClient jdbc;
    private final EntryRows rows;
    private final Statements statements;

    Entries(JdbcClient jdbc, EntryRows rows, Statements statements) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.statements = statements;
    }

    /**
     * Entries in whose accession, symbols, name, aliases or disease names each word of the text occurs, in any case; all
     * of them where the text is blank. Those of which the text is the symbol, or one of these names, come first, then
     * those whose symbol begins with it; each by symbol.
     */
    public List<EntrySummary> search(Person person, String text, int offset, int limit) {
        return asked(person, """
                page as (
                  select listed.*,
                    row_number() over (
                      order by
                        case
                          when lower(symbol) = :text then 0
                          when :text = any (string_to_array(words, E'\n')) then 1
                          when starts_with(lower(symbol), :text) then 2
                          else 3
                        end,
                        symbol, id) as place
                  from listed
                  where words like all (:words)
                  order by place
                  offset :offset
                  limit :limit
                )
                """ + SUMMARIES)
                .param("text", text.strip().toLowerCase(Locale.ROOT))
                .param("words", patterns(text))
                .param("offset", offset)
                .param("limit", limit)
                .query(Entries::summary)
                .list();
    }

    /** How many entries a search finds. */
    public int count(Person person, String text) {
        return asked(person, """
                found as (
                  select
                  from listed
                  where words like all (:words)
                )
                select count(*) from found
                """)
                .param("words", patterns(text))
                .query(Integer.class)
                .single();
    }

    /** The entry that has that accession or symbol, or that had the symbol once; in any case. */
    public Optional<EntrySummary> find(Person person, String accessionOrSymbol) {
        return asked(person, """
                named as (
                  select id, 0 as place from entry where accession = upper(:name)
                  union all
                  select id, 1 from entry where upper(symbol) = upper(:name) and accession is not null
                  union all
                  select entry_id, 2 from entry_symbol where upper(symbol) = upper(:name)
                  union all
                  select id, 3 from listed where upper(symbol) = upper(:name) and revision is null
                ),
                page as (
                  select listed.*, named.place
                  from named
                  join listed on listed.id = named.id
                  order by named.place, listed.id desc
                  limit 1
                )
                """ + SUMMARIES)
                .param("name", accessionOrSymbol.strip())
                .query(Entries::summary)
                .optional();
    }

    /** @throws NoSuchEntry where there is none, or none that the person may see */
    public EntrySummary get(Person person, long entryId) {
        return asked(person, """
                page as (
                  select listed.*, 0 as place
                  from listed
                  where id = :id
                )
                """ + SUMMARIES)
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

    /** Shows a revision to readers, and what it states to other entries; for review, in the transaction of its approval. */
    public void approved(Revision revision) {
        rows.approved(revision);
        statements.keep(revision.entryId(), revision.entry());
    }

    private JdbcClient.StatementSpec asked(Person person, String query) {
        return jdbc.sql(LISTED + query)
                .param("person", person.id())
                .param("all", Sight.of(person).all());
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
