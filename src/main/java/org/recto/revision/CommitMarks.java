package org.recto.revision;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Marks of what was committed, each written in the transaction that it stands for. */
@Repository
class CommitMarks {

    private static final int TIDIED_ONCE_IN = 1000;

    private final JdbcClient jdbc;

    CommitMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Marks this transaction, unless it has changed nothing. */
    void put(UUID key) {
        jdbc.sql("""
                insert into commit_mark (key)
                select :key
                where pg_current_xact_id_if_assigned() is not null
                """).param("key", key).update();
        if (ThreadLocalRandom.current().nextInt(TIDIED_ONCE_IN) == 0) {
            tidy();
        }
    }

    /**
     * Takes a key for this transaction.
     *
     * @return whether another was committed with it; one that is still being committed is waited for
     */
    boolean isTaken(UUID key) {
        return jdbc.sql("""
                insert into commit_mark (key)
                values (:key)
                on conflict (key) do nothing
                """).param("key", key).update() == 0;
    }

    /** Removes what nobody asks for any more. */
    void tidy() {
        jdbc.sql("""
                delete from commit_mark
                where at < now() - interval '1 hour'
                """).update();
    }
}
