package org.recto.review;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recto.entry.CanonicalJson;
import org.recto.entry.EntryJson;
import org.recto.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Approvals as the database keeps them: each decision, and the sections it covers. */
@Repository
class ApprovalRows {

    /**
     * A section that an approval covers.
     *
     * @param hash its content, {@code null} where it went
     * @param findings fingerprints of the findings at it, sorted
     */
    record Covered(String key, @Nullable String hash, List<String> findings) {}

    /** A section that was approved, and by which approval. */
    record Granted(Covered section, SectionApproval.Grant grant) {}

    private final JdbcClient jdbc;

    ApprovalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Round round, Person approver, String note, String reportHash, List<Gate> gates, List<Covered> covered) {
        jdbc.sql("""
                insert into approval (entry_id, round_id, revision, approver_id, approver, note, report_hash, waivers,
                  gates)
                values (:entryId, :roundId, :revision, :approverId, :approver, :note, decode(:reportHash, 'hex'), '[]',
                  :gates)
                """)
                .param("entryId", round.entryId())
                .param("roundId", round.id())
                .param("revision", round.revision())
                .param("approverId", approver.id())
                .param("approver", approver.name())
                .param("note", note)
                .param("reportHash", reportHash)
                .param("gates", CanonicalJson.of(EntryJson.value(gates)))
                .update();
        covered.forEach(section -> jdbc.sql("""
                insert into section_approval (entry_id, round_id, key, hash, findings)
                values (:entryId, :roundId, :key, decode(:hash, 'hex'), :findings)
                """)
                .param("entryId", round.entryId())
                .param("roundId", round.id())
                .param("key", section.key())
                .param("hash", section.hash())
                .param("findings", section.findings().toArray(String[]::new))
                .update());
    }

    /** Every section of an entry that was ever approved, the latest approval first. */
    List<Granted> of(long entryId) {
        return jdbc.sql("""
                select s.key, encode(s.hash, 'hex') as hash, s.findings, a.round_id, a.revision, a.approver, a.at
                from section_approval s
                join approval a on a.entry_id = s.entry_id and a.round_id = s.round_id
                where s.entry_id = :entryId
                order by s.round_id desc, s.key
                """)
                .param("entryId", entryId)
                .query((row, number) -> new Granted(
                        new Covered(row.getString("key"), row.getString("hash"), List.of((String[])
                                row.getArray("findings").getArray())),
                        new SectionApproval.Grant(
                                row.getLong("round_id"),
                                row.getInt("revision"),
                                row.getString("approver"),
                                row.getObject("at", OffsetDateTime.class).toInstant())))
                .list();
    }

    /** Who wrote what an approval of these sections of a revision would cover: for each account the sections. */
    Map<Long, Set<String>> authors(long entryId, int revision, List<String> keys) {
        Map<Long, Set<String>> authors = new LinkedHashMap<>();
        jdbc.sql("""
                select given.key, author
                from unnest(:keys) as given (key)
                cross join lateral section_authors(:entryId, :revision, given.key) as author
                """)
                .param("keys", keys.toArray(String[]::new))
                .param("entryId", entryId)
                .param("revision", revision)
                .query(row -> {
                    authors.computeIfAbsent(row.getLong("author"), account -> new TreeSet<>())
                            .add(row.getString("key"));
                });
        return authors;
    }
}
