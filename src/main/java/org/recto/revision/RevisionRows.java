package org.recto.revision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recto.entry.Section;
import org.recto.entry.Sections;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Revisions as the database keeps them, whoever asks. */
@Repository
class RevisionRows {

    private static final String HASHES =
            "array(select encode(hash, 'hex') from unnest(r.section_hashes) with ordinality as held (hash, place)"
                    + " order by place) as hashes";

    private final JdbcClient jdbc;
    private final SectionContents contents;

    RevisionRows(JdbcClient jdbc, SectionContents contents) {
        this.jdbc = jdbc;
        this.contents = contents;
    }

    Optional<Integer> newest(long entryId) {
        return jdbc.sql("""
                select number
                from revision
                where entry_id = :entryId
                order by number desc
                limit 1
                """).param("entryId", entryId).query(Integer.class).optional();
    }

    /** What the next revision goes on from: the newest one without its contents. */
    record Head(int number, String entryHash, String chainHash, List<SectionHash> sections) {}

    Optional<Head> head(long entryId) {
        return jdbc.sql("""
                select r.number, r.section_keys, %s,
                  encode(r.entry_hash, 'hex') as entry_hash,
                  encode(r.chain_hash, 'hex') as chain_hash
                from revision r
                where r.entry_id = :entryId
                order by r.number desc
                limit 1
                """.formatted(HASHES))
                .param("entryId", entryId)
                .query((row, rowNumber) -> new Head(
                        row.getInt("number"), row.getString("entry_hash"), row.getString("chain_hash"), sections(row)))
                .optional();
    }

    /** The hash of what the rules reported when a revision was saved. */
    String reportOf(long entryId, int number) {
        return jdbc.sql("""
                select encode(report_hash, 'hex')
                from revision
                where entry_id = :entryId
                  and number = :number
                """)
                .param("entryId", entryId)
                .param("number", number)
                .query(String.class)
                .single();
    }

    Optional<Integer> newestApproved(long entryId) {
        return jdbc.sql("""
                select number
                from approved_revision
                where entry_id = :entryId
                order by number desc
                limit 1
                """).param("entryId", entryId).query(Integer.class).optional();
    }

    boolean isApproved(long entryId, int number) {
        return jdbc.sql("""
                select exists (select from approved_revision where entry_id = :entryId and number = :number)
                """)
                .param("entryId", entryId)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    Optional<Revision> find(long entryId, int number) {
        List<Section> sections = contents.of(entryId, number);
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                select e.accession, r.*, %s,
                  encode(r.entry_hash, 'hex') as entry_hash_hex,
                  encode(r.chain_hash, 'hex') as chain_hash_hex
                from revision r
                join entry e on e.id = r.entry_id
                where r.entry_id = :entryId
                  and r.number = :number
                """.formatted(HASHES))
                .param("entryId", entryId)
                .param("number", number)
                .query((row, rowNumber) -> revision(row, sections))
                .optional();
    }

    void add(Revision revision, String reportHash) {
        jdbc.sql("""
                insert into revision (entry_id, number, parent, author_id, author, at, why,
                  section_keys, section_hashes, entry_hash, chain_hash, report_hash)
                values (:entryId, :number, :parent, :authorId, :author, :at, :why,
                  :keys,
                  array(select decode(hash, 'hex') from unnest(:hashes) with ordinality as given (hash, place)
                    order by place),
                  decode(:entryHash, 'hex'), decode(:chainHash, 'hex'), decode(:reportHash, 'hex'))
                """)
                .param("entryId", revision.entryId())
                .param("number", revision.number())
                .param("parent", revision.parent())
                .param("authorId", revision.authorId())
                .param("author", revision.author())
                .param("at", revision.at().atOffset(ZoneOffset.UTC))
                .param("why", revision.why())
                .param(
                        "keys",
                        revision.sections().stream().map(SectionHash::key).toArray(String[]::new))
                .param(
                        "hashes",
                        revision.sections().stream().map(SectionHash::hash).toArray(String[]::new))
                .param("entryHash", revision.entryHash())
                .param("chainHash", revision.chainHash())
                .param("reportHash", reportHash)
                .update();
    }

    /** The revisions of an entry from the first to the newest, or of these the approved ones. */
    List<HistoryRow> history(long entryId, boolean approvedOnly) {
        return jdbc.sql("""
                select r.number, r.author, r.at, r.why, r.section_keys, %s, c.errors, c.warnings, c.notes,
                  a.number is not null as approved
                from revision r
                join check_report c on c.hash = r.report_hash
                left join approved_revision a on a.entry_id = r.entry_id and a.number = r.number
                where r.entry_id = :entryId
                  and (a.number is not null or not :approvedOnly)
                order by r.number
                """.formatted(HASHES))
                .param("entryId", entryId)
                .param("approvedOnly", approvedOnly)
                .query((row, rowNumber) -> new HistoryRow(
                        new RevisionSummary(
                                entryId,
                                row.getInt("number"),
                                row.getString("author"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("why"),
                                List.of(),
                                row.getInt("errors"),
                                row.getInt("warnings"),
                                row.getInt("notes"),
                                row.getBoolean("approved")),
                        sections(row)))
                .list();
    }

    /** A revision of a history, and what its sections were. */
    record HistoryRow(RevisionSummary summary, List<SectionHash> sections) {}

    private static Revision revision(ResultSet row, List<Section> sections) throws SQLException {
        String accession = row.getString("accession");
        return new Revision(
                row.getLong("entry_id"),
                accession,
                row.getInt("number"),
                row.getObject("parent", Integer.class),
                row.getLong("author_id"),
                row.getString("author"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("why"),
                sections(row),
                row.getString("entry_hash_hex"),
                row.getString("chain_hash_hex"),
                Sections.join(accession, sections));
    }

    private static List<SectionHash> sections(ResultSet row) throws SQLException {
        String[] keys = (String[]) row.getArray("section_keys").getArray();
        String[] hashes = (String[]) row.getArray("hashes").getArray();
        List<SectionHash> sections = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            sections.add(new SectionHash(keys[i], hashes[i]));
        }
        return sections;
    }
}
