package org.recto.review;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recto.people.InterestStatement;
import org.recto.people.Person;
import org.recto.rule.WaivedReport;
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
     * @param verdicts of the rules that read it and could not judge, each as {@link Standing#verdict} has it, sorted;
     *     {@code null} in approvals from before these were kept
     */
    record Covered(
            String key,
            @Nullable String hash,
            List<String> findings,
            @Nullable List<String> verdicts) {}

    /**
     * A section that was approved, and by which approval.
     *
     * @param report hash of what the rules reported then
     */
    record Granted(Covered section, SectionApproval.Grant grant, String report) {}

    /**
     * A decision.
     *
     * @param report hash of what the rules reported
     * @param gates as JSON, see {@link Kept}
     * @param waivers as JSON, see {@link Kept}
     * @param interests what whoever approved had said of theirs, {@code null} for nothing
     */
    record Given(
            long roundId,
            int revision,
            String approver,
            Instant at,
            String note,
            String report,
            String gates,
            String waivers,
            @Nullable InterestStatement interests) {}

    private final JdbcClient jdbc;

    ApprovalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            Round round,
            Person approver,
            String note,
            String reportHash,
            List<Gate> gates,
            WaivedReport waived,
            List<Covered> covered,
            @Nullable InterestStatement interests) {
        jdbc.sql("""
                insert into approval (entry_id, round_id, revision, approver_id, approver, note, report_hash, waivers,
                  gates, interests, interests_at)
                values (:entryId, :roundId, :revision, :approverId, :approver, :note, decode(:reportHash, 'hex'),
                  :waivers, :gates, :interests, cast(:interestsAt as timestamptz))
                """)
                .param("interests", interests == null ? null : interests.words())
                .param("interestsAt", interests == null ? null : interests.at().toString())
                .param("entryId", round.entryId())
                .param("roundId", round.id())
                .param("revision", round.revision())
                .param("approverId", approver.id())
                .param("approver", approver.name())
                .param("note", note)
                .param("reportHash", reportHash)
                .param(
                        "waivers",
                        Kept.json(waived.waivers().stream()
                                .map(Kept.KeptWaiver::of)
                                .toList()))
                .param("gates", Kept.json(gates.stream().map(Kept.KeptGate::of).toList()))
                .update();
        covered.forEach(section -> jdbc.sql("""
                insert into section_approval (entry_id, round_id, key, hash, findings, verdicts)
                values (:entryId, :roundId, :key, decode(:hash, 'hex'), :findings, :verdicts)
                """)
                .param("entryId", round.entryId())
                .param("roundId", round.id())
                .param("key", section.key())
                .param("hash", section.hash())
                .param("findings", section.findings().toArray(String[]::new))
                .param("verdicts", Objects.requireNonNull(section.verdicts()).toArray(String[]::new))
                .update());
    }

    /** Every section of an entry that was ever approved, the latest approval first. */
    List<Granted> of(long entryId) {
        return jdbc.sql("""
                select s.key, encode(s.hash, 'hex') as hash, s.findings, s.verdicts, a.round_id, a.revision, a.approver,
                  a.at, encode(a.report_hash, 'hex') as report
                from section_approval s
                join approval a on a.entry_id = s.entry_id and a.round_id = s.round_id
                where s.entry_id = :entryId
                order by s.round_id desc, s.key
                """)
                .param("entryId", entryId)
                .query((row, number) -> new Granted(
                        new Covered(
                                row.getString("key"),
                                row.getString("hash"),
                                Objects.requireNonNull(strings(row, "findings")),
                                strings(row, "verdicts")),
                        new SectionApproval.Grant(
                                row.getLong("round_id"),
                                row.getInt("revision"),
                                row.getString("approver"),
                                row.getObject("at", OffsetDateTime.class).toInstant()),
                        row.getString("report")))
                .list();
    }

    /** Every decision that approved a revision of an entry, the latest first. */
    List<Given> given(long entryId) {
        return jdbc.sql("""
                select round_id, revision, approver, at, note, encode(report_hash, 'hex') as report, gates, waivers,
                  interests, interests_at
                from approval
                where entry_id = :entryId
                order by round_id desc
                """)
                .param("entryId", entryId)
                .query((row, number) -> new Given(
                        row.getLong("round_id"),
                        row.getInt("revision"),
                        row.getString("approver"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("note"),
                        row.getString("report"),
                        row.getString("gates"),
                        row.getString("waivers"),
                        interests(row)))
                .list();
    }

    private static @Nullable InterestStatement interests(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("interests_at", OffsetDateTime.class);
        return at == null ? null : new InterestStatement(row.getString("interests"), at.toInstant());
    }

    private static @Nullable List<String> strings(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? null : List.of((String[]) array.getArray());
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
