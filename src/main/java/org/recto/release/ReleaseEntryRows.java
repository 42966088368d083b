package org.recto.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which revisions each release holds, and where their lines stand in its file of entries. */
@Repository
class ReleaseEntryRows {

    private static final String NEWEST = "(select max(number) from release)";

    private final JdbcClient jdbc;

    ReleaseEntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An entry's part of a release.
     *
     * @param round the round of review in which the revision was approved
     * @param offset where its line begins in the file of entries, in bytes from 0
     * @param size size of the line in bytes, without its end
     */
    record Row(int release, long entryId, long round, ReleasedEntry released, int offset, int size) {}

    /**
     * The revision of an entry that a release holds.
     *
     * @param round the round of review in which it was approved; {@code null} in releases from before that was noted
     */
    record Held(long entryId, int revision, @Nullable Long round) {}

    void add(Row row) {
        jdbc.sql("""
                insert into release_entry (release, entry_id, revision, accession, symbol, name, line_offset, line_size,
                  approval_round)
                values (:release, :entryId, :revision, :accession, :symbol, :name, :offset, :size, :round)
                """)
                .param("release", row.release())
                .param("entryId", row.entryId())
                .param("revision", row.released().revision())
                .param("accession", row.released().accession())
                .param("symbol", row.released().entry().identity().symbol())
                .param("name", row.released().entry().identity().name())
                .param("offset", row.offset())
                .param("size", row.size())
                .param("round", row.round())
                .update();
    }

    /** What a release holds, in the order of its file of entries. */
    List<Held> of(int release) {
        return jdbc.sql("""
                select entry_id, revision, approval_round
                from release_entry
                where release = :release
                order by line_offset
                """)
                .param("release", release)
                .query((row, number) -> new Held(
                        row.getLong("entry_id"), row.getInt("revision"), row.getObject("approval_round", Long.class)))
                .list();
    }

    /** Entries of the newest release by accession, those after one. */
    List<PublicEntry> after(String accession, int limit) {
        return jdbc.sql("""
                select e.*, r.name as release_name
                from release_entry e
                join release r on r.number = e.release
                where e.release = %s
                  and e.accession > :accession collate "C"
                order by e.accession collate "C"
                limit :limit
                """.formatted(NEWEST))
                .param("accession", accession)
                .param("limit", limit)
                .query(ReleaseEntryRows::entry)
                .list();
    }

    /** The entry of the newest release that has the accession or symbol, or had the symbol in an earlier release. */
    Optional<PublicEntry> find(String accessionOrSymbol) {
        return jdbc.sql("""
                select e.*, r.name as release_name
                from release_entry e
                join release r on r.number = e.release
                where e.release = %s
                  and (e.accession = upper(:name)
                    or e.entry_id in (select entry_id from release_entry where upper(symbol) = upper(:name)))
                order by
                  case
                    when e.accession = upper(:name) then 0
                    when upper(e.symbol) = upper(:name) then 1
                    else 2
                  end,
                  e.entry_id desc
                limit 1
                """.formatted(NEWEST))
                .param("name", accessionOrSymbol)
                .query(ReleaseEntryRows::entry)
                .optional();
    }

    /** The entry of a revision, where some release holds this. */
    Optional<Long> entryOf(String accession, int revision) {
        return jdbc.sql("""
                select distinct entry_id
                from release_entry
                where accession = upper(:accession)
                  and revision = :revision
                """)
                .param("accession", accession)
                .param("revision", revision)
                .query(Long.class)
                .optional();
    }

    /** The entry's line, cut out of the release's file of entries. */
    byte[] line(PublicEntry entry) {
        return jdbc.sql("""
                select substring(f.content from e.line_offset + 1 for e.line_size) as line
                from release r
                join release_entry e on e.release = r.number
                join release_file f on f.release = r.number and f.name = :file
                where r.name = :release
                  and e.accession = :accession
                """)
                .param("file", ReleaseFiles.ENTRIES)
                .param("release", entry.release())
                .param("accession", entry.accession())
                .query((row, number) -> row.getBytes("line"))
                .single();
    }

    private static PublicEntry entry(ResultSet row, int number) throws SQLException {
        return new PublicEntry(
                row.getString("accession"),
                row.getString("symbol"),
                row.getString("name"),
                row.getInt("revision"),
                row.getString("release_name"));
    }
}
