package org.recto.people;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people chose for themselves on the screens. */
@Repository
public class Preferences {

    private final JdbcClient jdbc;

    Preferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the person chose. */
    public Set<Preference> of(Person person) {
        person.must(Role.values());
        return jdbc
                .sql("""
                select name
                from preference
                where account_id = :person
                """)
                .param("person", person.id())
                .query((row, number) -> Preference.valueOf(row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Notes the person's own choice. */
    public void choose(Person person, Preference preference, boolean yes) {
        person.must(Role.values());
        String sql = yes ? """
                insert into preference (account_id, name)
                values (:person, :name)
                on conflict do nothing
                """ : """
                delete from preference
                where account_id = :person
                  and name = :name
                """;
        jdbc.sql(sql)
                .param("person", person.id())
                .param("name", preference.name())
                .update();
    }
}
