package org.recto.revision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries, the symbols they have had, and what search reads of them. */
@Repository
class EntryRows {

    /**
     * An entry's row.
     *
     * @param accession {@code null} until its first save
     * @param state where its newest revision stands in review
     */
    record Row(long id, @Nullable String accession, String symbol, String state) {}

    private final JdbcClient jdbc;

    EntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long begin(String symbol) {
        return jdbc.sql("""
                insert into entry (symbol)
                values (:symbol)
                returning id
                """).param("symbol", symbol).query(Long.class).single();
    }

    /** The entry, kept from other saves and decisions until this transaction ends. */
    Optional<Row> lock(long id) {
        return jdbc.sql("""
                select id, accession, symbol, state
                from entry
                where id = :id
                for no key update
                """).param("id", id).query(EntryRows::row).optional();
    }

    /** The first entries after one, in the order in which they were begun. */
    List<Row> after(long id) {
        return jdbc.sql("""
                select id, accession, symbol, state
                from entry
                where id > :id
                order by id
                limit 500
                """).param("id", id).query(EntryRows::row).list();
    }

    /** An accession that no entry has had. */
    String newAccession() {
        long number =
                jdbc.sql("select nextval('accession_number')").query(Long.class).single();
        return "RCT%06d".formatted(number);
    }

    /** The accession of another entry that has the symbol, in any case. */
    Optional<String> otherWithSymbol(long id, String symbol) {
        return jdbc.sql("""
                select accession
                from entry
                where upper(symbol) = upper(:symbol)
                  and accession is not null
                  and id <> :id
                """)
                .param("symbol", symbol)
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** The symbol of an entry that has no revision yet follows its draft. */
    void rename(long id, String symbol) {
        jdbc.sql("""
                update entry
                set symbol = :symbol
                where id = :id
                  and symbol <> :symbol
                """).param("symbol", symbol).param("id", id).update();
    }

    /** Says where the newest revision stands in review. */
    void setState(long id, String state) {
        jdbc.sql("""
                update entry
                set state = :state
                where id = :id
                  and state <> :state
                """).param("state", state).param("id", id).update();
    }

    /** Takes accession and symbol from a revision that is being saved, and lists it. */
    void saved(Writes writes, Revision revision) {
        String symbol = revision.entry().identity().symbol();
        writes.sql("""
                update entry
                set accession = :accession, symbol = :symbol
                where id = :id
                  and (accession is distinct from :accession or symbol <> :symbol)
                """)
                .param("accession", revision.accession())
                .param("symbol", symbol)
                .param("id", revision.entryId());
        writes.sql("""
                insert into entry_symbol (entry_id, symbol)
                values (:id, :symbol)
                on conflict do nothing
                """).param("id", revision.entryId()).param("symbol", symbol);
        list(writes, revision, false);
    }

    /** Marks a revision as approved and shows it to readers. */
    void approved(Revision revision) {
        Writes writes = new Writes();
        writes.sql("""
                insert into approved_revision (entry_id, number)
                values (:id, :number)
                on conflict do nothing
                """).param("id", revision.entryId()).param("number", revision.number());
        list(writes, revision, true);
        jdbc.sql(writes.statements()).params(writes.values()).update();
    }

    private static void list(Writes writes, Revision revision, boolean approved) {
        writes.sql("""
                insert into entry_search (entry_id, approved, revision, symbol, name, words)
                values (:id, :approved, :revision, :symbol, :name, concat_ws(E'\\n', :words::text, (
                  select string_agg(lower(s.symbol), E'\\n' order by s.symbol)
                  from entry_symbol s
                  where s.entry_id = :id
                    and lower(s.symbol) <> all (string_to_array(:words, E'\\n')))))
                on conflict (entry_id, approved) do update
                set revision = excluded.revision, symbol = excluded.symbol, name = excluded.name,
                  words = excluded.words
                """)
                .param("id", revision.entryId())
                .param("approved", approved)
                .param("revision", revision.number())
                .param("symbol", revision.entry().identity().symbol())
                .param("name", revision.entry().identity().name())
                .param("words", words(revision));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getLong("id"), row.getString("accession"), row.getString("symbol"), row.getString("state"));
    }

    /** What it is found by besides the symbols it had. */
    private static String words(Revision revision) {
        Entry entry = revision.entry();
        return Stream.of(
                        Stream.of(revision.accession()),
                        Stream.ofNullable(entry.identity().name()),
                        entry.identity().aliases().stream(),
                        entry.diseases().stream().map(DiseaseAssociation::name).filter(name -> name != null))
                .flatMap(words -> words)
                .map(words -> words.toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
