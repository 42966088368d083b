package org.recto.revision;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Queries of what is wrong: each of their rows, of entry, revision, section and sentence, is a trouble. */
@Repository
public class Questions {

    private static final int ROWS_AT_A_TIME = 100;

    private final JdbcClient jdbc;

    public Questions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param what they are about, in words, for where the database can't read it */
    public void ask(Examination examination, String what, List<String> queries) {
        for (String query : queries) {
            examination.part(
                    () -> jdbc.sql(query).withFetchSize(ROWS_AT_A_TIME).query(row -> {
                        String entry = row.getString("entry"); // null where the row that names it is gone
                        examination.found(
                                entry == null ? what : entry,
                                row.getObject("revision", Integer.class),
                                row.getString("section"),
                                row.getString("sentence"));
                    }),
                    reason -> examination.found(what, null, null, reason));
        }
    }
}
