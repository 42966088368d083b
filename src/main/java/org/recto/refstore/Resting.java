package org.recto.refstore;

import org.recto.refdata.Provenance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kept checks that could not be made again if a release were dropped. */
@Repository
class Resting {

    private final JdbcClient jdbc;

    Resting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reports say in one line what they were checked against. */
    RestingChecks on(Provenance release) {
        return jdbc.sql("""
                with resting as (
                  select hash
                  from check_report
                  where position('; ' || :release || '; ' in '; ' || refdata || '; ') > 0
                )
                select
                  (select count(*) from revision where report_hash in (select hash from resting)) as revisions,
                  (select count(*) from approval where report_hash in (select hash from resting)) as approvals
                """)
                .param("release", release.toString())
                .query((row, number) -> new RestingChecks(row.getLong("revisions"), row.getLong("approvals")))
                .single();
    }
}
