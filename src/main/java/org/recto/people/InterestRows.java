package org.recto.people;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The statements of interests in the database. */
@Repository
class InterestRows {

    private final JdbcClient jdbc;

    InterestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long accountId, String words) {
        jdbc.sql("insert into interest_statement (account_id, words) values (:account, :words)")
                .param("account", accountId)
                .param("words", words)
                .update();
    }

    /** The newest first. */
    List<InterestStatement> of(long accountId) {
        return jdbc.sql("""
                select words, at
                from interest_statement
                where account_id = :account
                order by number desc
                """)
                .param("account", accountId)
                .query((row, number) -> new InterestStatement(
                        row.getString("words"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
