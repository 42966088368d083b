package org.recto.search;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.recto.people.Person;
import org.recto.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When people were here, so that what changed since can be shown. */
@Repository
public class Visits {

    private final JdbcClient jdbc;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that the person is here now, and tells when they were the time before; nothing where this is the first. */
    public Optional<Instant> seen(Person person) {
        person.must(Role.values());
        return jdbc.sql("""
                insert into visit (account_id)
                values (:person)
                on conflict (account_id) do update
                set before = case when visit.seen_at < now() - interval '30 minutes' then visit.seen_at else visit.before end,
                  seen_at = now()
                returning before
                """)
                .param("person", person.id())
                .query((row, number) -> Optional.ofNullable(row.getObject("before", OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }
}
