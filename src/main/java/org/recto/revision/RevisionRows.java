package org.recto.revision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recto.entry.Entry;
import org.recto.entry.Section;
import org.recto.entry.SectionValues;
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
        return jdbc.sql("""
                select r.entry_id, e.accession, r.number, r.parent, r.author_id, r.author, r.at, r.why, r.section_keys, %s,
                  encode(r.entry_hash, 'hex') as entry_hash,
                  encode(r.chain_hash, 'hex') as chain_hash
                from revision r
                join entry e on e.id = r.entry_id
                where r.entry_id = :entryId
                  and r.number = :number
                """.formatted(HASHES))
                .param("entryId", entryId)
                .param("number", number)
                .query((row, rowNumber) -> revision(row))
                .optional();
    }

    /** What revisions of several entries hold, by entry. */
    Map<Long, Entry> entries(Map<Long, Integer> numbers, boolean approvedOnly) {
        Map<Long, String> accessions = new HashMap<>();
        Map<Long, List<Section>> sections = new LinkedHashMap<>();
        jdbc.sql("""
                select e.id, e.accession, held.key, c.kind, c.schema_version, c.body
                from unnest(:entries::bigint[], :numbers::integer[]) as asked (entry_id, number)
                join revision r on r.entry_id = asked.entry_id and r.number = asked.number
                join entry e on e.id = r.entry_id
                cross join lateral unnest(r.section_keys, r.section_hashes) with ordinality as held (key, hash, place)
                join section_content c on c.hash = held.hash
                where not :approvedOnly
                  or exists (select from approved_revision a where a.entry_id = r.entry_id and a.number = r.number)
                order by e.id, held.place
                """)
                .param("entries", numbers.keySet().toArray(Long[]::new))
                .param("numbers", numbers.values().toArray(Integer[]::new))
                .param("approvedOnly", approvedOnly)
                .query(row -> {
                    accessions.put(row.getLong("id"), row.getString("accession"));
                    sections.computeIfAbsent(row.getLong("id"), any -> new ArrayList<>())
                            .add(new Section(
                                    row.getString("key"),
                                    row.getString("kind"),
                                    row.getInt("schema_version"),
                                    row.getString("body")));
                });
        Map<Long, Entry> entries = new HashMap<>();
        sections.forEach((id, held) -> entries.put(id, Sections.join(accessions.get(id), held)));
        return entries;
    }

    void add(Writes writes, Revision revision, String reportHash) {
        writes.sql("""
                insert into revision (entry_id, number, parent, author_id, author, at, why,
                  section_list, section_hashes, entry_hash, chain_hash, report_hash)
                values (:entryId, :number, :parent, :authorId, :author, :at, :why,
                  section_list_of(:keys),
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
                .param("reportHash", reportHash);
    }

    /** Makes writes of several stores at once, in their order. */
    void write(Writes writes) {
        jdbc.sql(writes.statements()).params(writes.values()).update();
    }

    /** The revisions of an entry, or of these the approved ones, the newest first. */
    List<HistoryRow> history(long entryId, boolean approvedOnly, int offset, int limit) {
        return jdbc.sql("""
                select r.number, r.author, r.at, r.why, r.section_keys, %s, c.errors, c.warnings, c.notes,
                  a.number is not null as approved
                from revision r
                join check_report c on c.hash = r.report_hash
                left join approved_revision a on a.entry_id = r.entry_id and a.number = r.number
                where r.entry_id = :entryId
                  and (a.number is not null or not :approvedOnly)
                order by r.number desc
                offset :offset
                limit :limit
                """.formatted(HASHES))
                .param("entryId", entryId)
                .param("approvedOnly", approvedOnly)
                .param("offset", offset)
                .param("limit", limit)
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

    int count(long entryId, boolean approvedOnly) {
        return jdbc.sql("""
                select count(*)
                from revision r
                where r.entry_id = :entryId
                  and (not :approvedOnly or exists (
                    select from approved_revision a where a.entry_id = r.entry_id and a.number = r.number))
                """)
                .param("entryId", entryId)
                .param("approvedOnly", approvedOnly)
                .query(Integer.class)
                .single();
    }

    /** A revision of a history, and what its sections were. */
    record HistoryRow(RevisionSummary summary, List<SectionHash> sections) {}

    private Revision revision(ResultSet row) throws SQLException {
        String accession = row.getString("accession");
        List<SectionHash> sections = sections(row);
        return new Revision(
                row.getLong("entry_id"),
                accession,
                row.getInt("number"),
                row.getObject("parent", Integer.class),
                row.getLong("author_id"),
                row.getString("author"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("why"),
                sections,
                row.getString("entry_hash"),
                row.getString("chain_hash"),
                SectionValues.join(accession, contents.read(sections)));
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
