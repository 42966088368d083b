package org.recto.revision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.recto.entry.Section;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads every revision of an entry, one at a time, and has it held against its hashes and the one before it. */
@Repository
class ChainCheckup {

    private static final int SECTIONS_AT_A_TIME = 50;

    private final JdbcClient jdbc;

    ChainCheckup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void run(Examination examination, EntryRows.Row entry) {
        String name = name(entry);
        examination.part(() -> walk(examination, entry), reason -> {
            long before = examination.troubles();
            examination.part(
                    () -> nameUnreadable(examination, name, entry.id()),
                    again -> examination.found(name, null, null, again));
            if (examination.troubles() == before) {
                examination.found(name, null, null, reason);
            }
        });
    }

    /** How troubles name an entry. */
    static String name(EntryRows.Row entry) {
        return entry.accession() == null
                ? "entry " + entry.id() + " (" + entry.symbol() + ", not saved yet)"
                : entry.accession();
    }

    private void walk(Examination examination, EntryRows.Row entry) {
        ChainWalk walk = new ChainWalk(
                examination,
                name(entry),
                entry,
                new ItemCounters(jdbc).given(entry.id()),
                hash -> holders(entry.id(), hash));
        jdbc.sql("""
                select r.number, r.parent, r.author_id, r.at, r.why,
                  encode(r.entry_hash, 'hex') as entry_hash,
                  encode(r.chain_hash, 'hex') as chain_hash,
                  held.key, encode(held.hash, 'hex') as hash, c.kind, c.schema_version, c.body
                from revision r
                cross join lateral unnest(r.section_keys, r.section_hashes) with ordinality as held (key, hash, place)
                left join section_content c on c.hash = held.hash
                where r.entry_id = :entryId
                order by r.number, held.place
                """)
                .param("entryId", entry.id())
                .withFetchSize(SECTIONS_AT_A_TIME)
                .query(row -> {
                    walk.next(head(row), section(row));
                });
        walk.end();
    }

    /** The revisions that hold a content: {@code revision 3} or {@code revisions 3 to 7}. */
    private String holders(long entryId, String hash) {
        return jdbc.sql("""
                select case when min(number) = max(number)
                  then 'revision ' || min(number)
                  else 'revisions ' || min(number) || ' to ' || max(number) end
                from revision
                where entry_id = :entryId
                  and decode(:hash, 'hex') = any(section_hashes)
                """)
                .param("entryId", entryId)
                .param("hash", hash)
                .query(String.class)
                .single();
    }

    /** Tells which contents of an entry can't be read, by trying each. */
    private void nameUnreadable(Examination examination, String name, long entryId) {
        jdbc.sql("""
                select held.key, encode(held.hash, 'hex') as hash, min(r.number) as first
                from revision r
                cross join lateral unnest(r.section_keys, r.section_hashes) as held (key, hash)
                where r.entry_id = :entryId
                group by held.key, held.hash
                order by first, held.key
                """)
                .param("entryId", entryId)
                .query((row, number) -> new Place(row.getString("key"), row.getString("hash"), row.getInt("first")))
                .list()
                .forEach(place -> examination.part(
                        () -> jdbc.sql("select body from section_content where hash = decode(:hash, 'hex')")
                                .param("hash", place.hash)
                                .query(row -> {}),
                        reason -> examination.found(name, place.first, place.key, reason)));
    }

    private record Place(String key, String hash, int first) {}

    private static ChainWalk.Head head(ResultSet row) throws SQLException {
        return new ChainWalk.Head(
                row.getInt("number"),
                row.getObject("parent", Integer.class),
                row.getLong("author_id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("why"),
                row.getString("entry_hash"),
                row.getString("chain_hash"));
    }

    private static ChainWalk.Held section(ResultSet row) throws SQLException {
        String key = row.getString("key");
        String kind = row.getString("kind");
        return new ChainWalk.Held(
                key,
                row.getString("hash"),
                kind == null ? null : new Section(key, kind, row.getInt("schema_version"), row.getString("body")));
    }
}
