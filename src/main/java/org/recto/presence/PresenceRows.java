package org.recto.presence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recto.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open tabs as the database knows them, those of all nodes. */
@Repository
class PresenceRows {

    private final JdbcClient jdbc;

    PresenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that a tab is open, at a section. */
    void seen(UUID tab, Person person, long entryId, String section) {
        jdbc.sql("""
                insert into presence (tab, account_id, name, entry_id, section)
                values (:tab, :accountId, :name, :entryId, :section)
                on conflict (tab) do update
                set section = :section, seen_at = clock_timestamp()
                """)
                .param("tab", tab)
                .param("accountId", person.id())
                .param("name", person.name())
                .param("entryId", entryId)
                .param("section", section)
                .update();
    }

    void gone(UUID tab) {
        jdbc.sql("delete from presence where tab = :tab").param("tab", tab).update();
    }

    /** Forgets tabs that weren't heard of for so long. */
    void forget(Duration silence) {
        jdbc.sql("delete from presence where seen_at < clock_timestamp() - make_interval(secs => :seconds)")
                .param("seconds", silence.toSeconds())
                .update();
    }

    /** Who is at each of these entries, by name. */
    Map<Long, List<Here>> at(Collection<Long> entries) {
        Map<Long, List<Here>> here = new HashMap<>();
        jdbc.sql("""
                select distinct entry_id, account_id, name, section
                from presence
                where entry_id = any (:entries)
                order by name, account_id, section
                """).param("entries", entries.toArray(Long[]::new)).query(row -> {
            here.computeIfAbsent(row.getLong("entry_id"), entry -> new ArrayList<>())
                    .add(new Here(row.getLong("account_id"), row.getString("name"), row.getString("section")));
        });
        return here;
    }
}
