package org.recto.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.recto.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds of review and what happened in them, as the database keeps them. */
@Repository
class RoundRows {

    private record Row(long id, long entryId, int revision, String state) {}

    private final JdbcClient jdbc;

    RoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Round> find(long id) {
        return jdbc.sql("""
                select id, entry_id, revision, state
                from review_round
                where id = :id
                """).param("id", id).query(RoundRows::row).optional().map(this::round);
    }

    /** The entry's open round. */
    Optional<Round> open(long entryId) {
        return jdbc.sql("""
                select id, entry_id, revision, state
                from review_round
                where entry_id = :entryId
                  and state <> 'APPROVED'
                """)
                .param("entryId", entryId)
                .query(RoundRows::row)
                .optional()
                .map(this::round);
    }

    /** The rounds of an entry, the latest first. */
    List<Round> of(long entryId) {
        return jdbc.sql("""
                select id, entry_id, revision, state
                from review_round
                where entry_id = :entryId
                order by id desc
                """).param("entryId", entryId).query(RoundRows::row).list().stream()
                .map(this::round)
                .toList();
    }

    /** Begins a round with the state that its submission leads to. */
    long begin(long entryId, int revision, ReviewState state) {
        return jdbc.sql("""
                insert into review_round (entry_id, revision, state)
                values (:entryId, :revision, :state)
                returning id
                """)
                .param("entryId", entryId)
                .param("revision", revision)
                .param("state", state.name())
                .query(Long.class)
                .single();
    }

    void move(Round round, int revision, ReviewState state) {
        jdbc.sql("""
                update review_round
                set revision = :revision, state = :state
                where entry_id = :entryId
                  and id = :id
                """)
                .param("revision", revision)
                .param("state", state.name())
                .param("entryId", round.entryId())
                .param("id", round.id())
                .update();
    }

    /** Notes an act on the revision that the round stands at. */
    void record(Round round, RoundEvent.Act act, long accountId, String name, String words) {
        jdbc.sql("""
                insert into review_event (entry_id, round_id, act, revision, account_id, name, words)
                values (:entryId, :roundId, :act, :revision, :accountId, :name, :words)
                """)
                .param("entryId", round.entryId())
                .param("roundId", round.id())
                .param("act", act.name())
                .param("revision", round.revision())
                .param("accountId", accountId)
                .param("name", name)
                .param("words", words)
                .update();
    }

    /** Whether the last that happened in a round is this very act. */
    boolean wasLast(Round round, RoundEvent.Act act, Person person, String words) {
        return jdbc.sql("""
                select act = :act and account_id = :accountId and words = :words
                from review_event
                where entry_id = :entryId
                  and round_id = :roundId
                order by number desc
                limit 1
                """)
                .param("act", act.name())
                .param("accountId", person.id())
                .param("words", words)
                .param("entryId", round.entryId())
                .param("roundId", round.id())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Open rounds: those in review first, what waits longest before the others. */
    List<QueueRow> queue() {
        return jdbc.sql("""
                select o.id, o.entry_id, e.accession, e.symbol, s.name, o.revision, o.state,
                  submission.name as submitted_by, submission.at as submitted_at,
                  (
                    select count(*)
                    from review_comment c
                    where c.entry_id = o.entry_id
                      and c.round_id = o.id
                      and c.reply_to is null
                      and not exists (
                        select from comment_resolution x where x.entry_id = c.entry_id and x.comment_id = c.id)
                  ) as open_comments,
                  (
                    select a.reviewer
                    from review_assignment a
                    where a.entry_id = o.entry_id
                      and a.round_id = o.id
                    order by a.number desc
                    limit 1
                  ) as reviewer,
                  report.errors, report.warnings, report.notes
                from review_round o
                join entry e on e.id = o.entry_id
                join entry_search s on s.entry_id = e.id and not s.approved
                join revision r on r.entry_id = o.entry_id and r.number = o.revision
                join check_report report on report.hash = r.report_hash
                cross join lateral (
                  select v.number, v.name, v.at
                  from review_event v
                  where v.entry_id = o.entry_id
                    and v.round_id = o.id
                    and v.act = 'SUBMIT'
                  order by v.number desc
                  limit 1) as submission
                where o.state <> 'APPROVED'
                order by o.state <> 'IN_REVIEW', submission.number
                """)
                .query((row, number) -> new QueueRow(
                        row.getLong("id"),
                        row.getLong("entry_id"),
                        row.getString("accession"),
                        row.getString("symbol"),
                        row.getString("name"),
                        row.getInt("revision"),
                        ReviewState.of(row.getString("state")),
                        row.getString("submitted_by"),
                        row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                        row.getInt("open_comments"),
                        row.getString("reviewer"),
                        row.getInt("errors"),
                        row.getInt("warnings"),
                        row.getInt("notes")))
                .list();
    }

    private Round round(Row row) {
        List<RoundEvent> events = jdbc.sql("""
                select act, revision, name, at, words
                from review_event
                where entry_id = :entryId
                  and round_id = :id
                order by number
                """)
                .param("entryId", row.entryId)
                .param("id", row.id)
                .query((event, number) -> new RoundEvent(
                        RoundEvent.Act.valueOf(event.getString("act")),
                        event.getInt("revision"),
                        event.getString("name"),
                        event.getObject("at", OffsetDateTime.class).toInstant(),
                        event.getString("words")))
                .list();
        return new Round(row.id, row.entryId, row.revision, ReviewState.of(row.state), events);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getLong("id"), row.getLong("entry_id"), row.getInt("revision"), row.getString("state"));
    }
}
