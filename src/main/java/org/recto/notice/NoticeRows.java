package org.recto.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.recto.review.ReviewNews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notices in the database, and how people want to be told. */
@Repository
class NoticeRows {

    private static final String NOTICES = """
            select
              n.account_id, n.number, n.kind, e.accession, e.symbol, n.revision, n.by_name, n.words, n.path, n.comment_id,
              n.at,
              n.read_at is not null as read, n.tries, a.name, a.mail
            from notice n
            join entry e on e.id = n.entry_id
            join account a on a.id = n.account_id
            """;

    private final JdbcClient jdbc;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A notice that waits to be mailed.
     *
     * @param tries how often that was tried
     */
    record Letter(long accountId, String name, String mail, int tries, Notice notice) {}

    /**
     * Tells those whom it concerns, but not whoever did it: of what waits for a reviewer all of them, of anything else
     * those who take part in the round, or gave or decided on the waiver. Of a waiver's fall they are told once.
     *
     * @param mail whether mail can go out
     */
    void add(ReviewNews news, NoticeKind kind, boolean mail) {
        jdbc.sql("""
                with concerned (id) as (
                  select account_id
                  from account_role
                  where role = 'REVIEWER'
                    and :toReviewers
                  union
                  select account_id
                  from review_event
                  where entry_id = :entry
                    and round_id = :round
                    and not :toReviewers
                  union
                  select author_id
                  from review_comment
                  where entry_id = :entry
                    and round_id = :round
                    and not :toReviewers
                  union
                  select author_id
                  from revision
                  where entry_id = :entry
                    and number = :revision
                    and :round::bigint is not null
                    and not :toReviewers
                  union
                  select account_id
                  from waiver
                  where entry_id = :entry
                    and id = :waiver
                    and not :toReviewers
                  union
                  select account_id
                  from waiver_act
                  where entry_id = :entry
                    and waiver_id = :waiver
                    and not :toReviewers
                ),
                told as (
                  select a.id, coalesce(c.here, true) as here, :mail and coalesce(c.mail, true) as mail
                  from concerned
                  join account a on a.id = concerned.id
                  left join notice_choice c on c.account_id = a.id and c.kind = :kind
                  where not a.disabled
                    and a.id is distinct from :by
                )
                insert into notice
                  (account_id, kind, entry_id, round_id, waiver_id, revision, by_name, words, path, comment_id, shown, mail)
                select
                  id, :kind, :entry, :round, :waiver, :revision, :name, :words, :path, :thread, here,
                  case when mail then 'WAITING' else 'NONE' end
                from told
                where here or mail
                on conflict do nothing
                """)
                .param("kind", kind.name())
                .param("entry", news.entryId())
                .param("round", news.roundId(), Types.BIGINT)
                .param("waiver", news.waiverId(), Types.BIGINT)
                .param("toReviewers", kind.isForAllReviewers())
                .param("revision", news.revision())
                .param("by", news.by() == null ? null : news.by().accountId(), Types.BIGINT)
                .param("name", news.by() == null ? "" : news.by().name())
                .param("words", news.words())
                .param("path", news.path() == null ? null : news.path().toString())
                .param("thread", news.thread(), Types.BIGINT)
                .param("mail", mail)
                .update();
    }

    /** What someone is told in the application, the latest first. */
    List<Notice> of(long accountId, long below, int limit) {
        return jdbc.sql(NOTICES + """
                where n.account_id = :account
                  and n.shown
                  and n.number < :below
                order by n.number desc
                limit :limit
                """)
                .param("account", accountId)
                .param("below", below)
                .param("limit", limit)
                .query(NoticeRows::notice)
                .list();
    }

    int unread(long accountId) {
        return jdbc.sql("select count(*) from notice where account_id = :account and shown and read_at is null")
                .param("account", accountId)
                .query(Integer.class)
                .single();
    }

    /** Notes that notices up to a number were read, or that one of them was. */
    void read(long accountId, long from, long to) {
        jdbc.sql("""
                update notice
                set read_at = now()
                where account_id = :account
                  and number between :from and :to
                  and read_at is null
                """)
                .param("account", accountId)
                .param("from", from)
                .param("to", to)
                .update();
    }

    List<NoticeChoice> choices(long accountId) {
        return jdbc.sql("select kind, here, mail from notice_choice where account_id = :account")
                .param("account", accountId)
                .query((row, number) -> new NoticeChoice(
                        NoticeKind.valueOf(row.getString("kind")), row.getBoolean("here"), row.getBoolean("mail")))
                .list();
    }

    void choose(long accountId, NoticeChoice choice) {
        jdbc.sql("""
                insert into notice_choice (account_id, kind, here, mail)
                values (:account, :kind, :here, :mail)
                on conflict (account_id, kind) do update
                set here = :here, mail = :mail
                """)
                .param("account", accountId)
                .param("kind", choice.kind().name())
                .param("here", choice.here())
                .param("mail", choice.mail())
                .update();
    }

    /** Letters whose time has come; other nodes leave them alone until the transaction ends. */
    List<Letter> toMail(int limit) {
        return jdbc.sql(NOTICES + """
                where n.mail = 'WAITING'
                  and n.next_try <= clock_timestamp()
                order by n.next_try, n.number
                limit :limit
                for update of n skip locked
                """)
                .param("limit", limit)
                .query((row, number) -> new Letter(
                        row.getLong("account_id"),
                        row.getString("name"),
                        row.getString("mail"),
                        row.getInt("tries"),
                        notice(row, number)))
                .list();
    }

    void sent(Letter letter) {
        mailed(letter, "SENT", Duration.ZERO);
    }

    void giveUp(Letter letter) {
        mailed(letter, "GIVEN_UP", Duration.ZERO);
    }

    void tryAgain(Letter letter, Duration later) {
        mailed(letter, "WAITING", later);
    }

    private void mailed(Letter letter, String state, Duration later) {
        jdbc.sql("""
                update notice
                set mail = :state, tries = tries + 1, next_try = clock_timestamp() + make_interval(secs => :seconds)
                where account_id = :account
                  and number = :number
                """)
                .param("state", state)
                .param("seconds", later.toSeconds())
                .param("account", letter.accountId())
                .param("number", letter.notice().number())
                .update();
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getLong("number"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("accession"),
                row.getString("symbol"),
                row.getInt("revision"),
                row.getString("by_name"),
                row.getString("words"),
                row.getString("path"),
                row.getObject("comment_id", Long.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBoolean("read"));
    }
}
