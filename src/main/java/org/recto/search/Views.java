package org.recto.search;

import java.util.List;
import org.recto.people.Person;
import org.recto.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions to the list of entries that people kept for themselves. */
@Repository
public class Views {

    /** As many as anyone keeps; a list of more would itself have to be searched. */
    private static final int MOST = 30;

    private final JdbcClient jdbc;

    Views(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A view.
     *
     * @param query what stands behind the {@code ?} of its address
     */
    public record View(long id, String name, String query) {}

    /** The person's own, by name. */
    public List<View> mine(Person person) {
        person.must(Role.values());
        return jdbc.sql("""
                select id, name, query
                from entry_view
                where account_id = :person
                order by lower(name), id
                limit :most
                """)
                .param("person", person.id())
                .param("most", MOST)
                .query((row, number) -> new View(row.getLong("id"), row.getString("name"), row.getString("query")))
                .list();
    }

    /** Keeps a view; one of that name is replaced. */
    public void keep(Person person, String name, String query) {
        person.must(Role.values());
        jdbc.sql("""
                insert into entry_view (account_id, name, query)
                values (:person, :name, :query)
                on conflict (account_id, name) do update
                set query = excluded.query
                """)
                .param("person", person.id())
                .param("name", name.strip())
                .param("query", query)
                .update();
    }

    /** Removes a view of the person's own. */
    public void remove(Person person, long id) {
        person.must(Role.values());
        jdbc.sql("delete from entry_view where account_id = :person and id = :id")
                .param("person", person.id())
                .param("id", id)
                .update();
    }
}
