package org.recto.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.people.Person;
import org.recto.rule.Citation;
import org.recto.rule.Severity;
import org.recto.rule.Waiver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Waivers and what became of them, as the database keeps them. */
@Repository
class WaiverRows {

    /**
     * A waiver and whose entry it is of.
     *
     * @param revision the entry's newest
     */
    record Held(long entryId, int revision, Waiver waiver) {}

    /** What becomes of a waiver. */
    enum Act {
        COUNTERSIGN,
        DECLINE,
        WITHDRAW
    }

    private static final String WAIVERS = """
            select w.*, (select max(number) from revision r where r.entry_id = w.entry_id) as newest,
              s.account_id as signed_id, s.name as signed_by, s.at as signed_at,
              x.act as ended, x.account_id as ended_id, x.name as ended_by, x.at as ended_at, x.words as ended_words
            from waiver w
            left join waiver_act s on s.entry_id = w.entry_id and s.waiver_id = w.id and s.act = 'COUNTERSIGN'
            left join waiver_act x on x.entry_id = w.entry_id and x.waiver_id = w.id and x.act <> 'COUNTERSIGN'
            """;

    private final JdbcClient jdbc;

    WaiverRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(
            long entryId,
            Person person,
            Waiver.Waived waived,
            String reason,
            @Nullable Citation citation,
            @Nullable LocalDate until) {
        return jdbc.sql("""
                insert into waiver (entry_id, fingerprint, turn, rule_id, severity, place, subject, message, reason,
                  citation, until, account_id, name)
                values (:entryId, :fingerprint,
                  (select count(*) + 1 from waiver where entry_id = :entryId and fingerprint = :fingerprint),
                  :rule, :severity, :place, :subject, :message, :reason, :citation, :until, :accountId, :name)
                returning id
                """)
                .param("entryId", entryId)
                .param("fingerprint", waived.fingerprint())
                .param("rule", waived.ruleId())
                .param("severity", waived.severity().name())
                .param("place", waived.place().toString())
                .param("subject", waived.subject())
                .param("message", waived.message())
                .param("reason", reason)
                .param("citation", citation == null ? null : citation.key())
                .param("until", until)
                .param("accountId", person.id())
                .param("name", person.name())
                .query(Long.class)
                .single();
    }

    /** Notes what becomes of a waiver, after what became of it before. */
    void record(Held held, Act act, Person person, String words) {
        jdbc.sql("""
                insert into waiver_act (entry_id, waiver_id, number, act, account_id, name, words)
                values (:entryId, :id,
                  (select count(*) + 1 from waiver_act where entry_id = :entryId and waiver_id = :id),
                  :act, :accountId, :name, :words)
                """)
                .param("entryId", held.entryId())
                .param("id", held.waiver().id())
                .param("act", act.name())
                .param("accountId", person.id())
                .param("name", person.name())
                .param("words", words)
                .update();
    }

    Optional<Held> find(long id) {
        return jdbc.sql(WAIVERS + "where w.id = :id")
                .param("id", id)
                .query(WaiverRows::held)
                .optional();
    }

    /** An entry's waivers, in the order in which they were given. */
    List<Waiver> of(long entryId) {
        return jdbc
                .sql(WAIVERS + "where w.entry_id = :entryId order by w.id")
                .param("entryId", entryId)
                .query(WaiverRows::held)
                .list()
                .stream()
                .map(Held::waiver)
                .toList();
    }

    /** The waivers in force whose finding the check of a revision doesn't report any more, and that before it did. */
    List<Held> fallenWith(long entryId, int revision) {
        return jdbc.sql(WAIVERS + """
                where w.entry_id = :entryId
                  and x.act is null
                  and (w.until is null or w.until >= (now() at time zone 'UTC')::date)
                  and exists (
                    select from revision r
                    join check_report c on c.hash = r.report_hash
                    where r.entry_id = w.entry_id
                      and r.number = :revision - 1
                      and position(w.fingerprint in c.body) > 0)
                  and not exists (
                    select from revision r
                    join check_report c on c.hash = r.report_hash
                    where r.entry_id = w.entry_id
                      and r.number = :revision
                      and position(w.fingerprint in c.body) > 0)
                order by w.id
                """)
                .param("entryId", entryId)
                .param("revision", revision)
                .query(WaiverRows::held)
                .list();
    }

    /** The waivers whose last day was one of the last few, unless they had ended before. */
    List<Held> ranOut(int days) {
        return jdbc.sql(WAIVERS + """
                where x.act is null
                  and w.until < (now() at time zone 'UTC')::date
                  and w.until >= (now() at time zone 'UTC')::date - :days
                order by w.id
                """)
                .param("days", days)
                .query(WaiverRows::held)
                .list();
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        String citation = row.getString("citation");
        String ended = row.getString("ended");
        return new Held(
                row.getLong("entry_id"),
                row.getInt("newest"),
                new Waiver(
                        row.getLong("id"),
                        new Waiver.Waived(
                                row.getString("fingerprint"),
                                row.getString("rule_id"),
                                Severity.valueOf(row.getString("severity")),
                                Path.of(row.getString("place")),
                                row.getString("subject"),
                                row.getString("message")),
                        row.getString("reason"),
                        citation == null ? null : new Citation(citation),
                        row.getObject("until", LocalDate.class),
                        signed(row, "account_id", "name", "at"),
                        row.getString("signed_by") == null ? null : signed(row, "signed_id", "signed_by", "signed_at"),
                        ended == null
                                ? null
                                : new Waiver.Ended(
                                        ended.equals("DECLINE") ? Waiver.How.DECLINED : Waiver.How.WITHDRAWN,
                                        signed(row, "ended_id", "ended_by", "ended_at"),
                                        row.getString("ended_words"))));
    }

    private static Waiver.Signed signed(ResultSet row, String id, String name, String at) throws SQLException {
        return new Waiver.Signed(
                row.getLong(id),
                row.getString(name),
                row.getObject(at, OffsetDateTime.class).toInstant());
    }
}
