package org.recto.revision;

import java.util.EnumMap;
import java.util.Map;
import org.recto.entry.Entry;
import org.recto.entry.ItemIds;
import org.recto.entry.ItemKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the items of each entry, so that an id is given once and never again. */
@Repository
class ItemCounters {

    private final JdbcClient jdbc;

    ItemCounters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String next(long entryId, ItemKind kind) {
        return kind.id(jdbc.sql("""
                insert into item_counter (entry_id, kind, last)
                values (:entryId, :kind, 1)
                on conflict (entry_id, kind) do update
                set last = item_counter.last + 1
                returning last
                """)
                .param("entryId", entryId)
                .param("kind", kind.name())
                .query(Integer.class)
                .single());
    }

    /** The highest number given to an item of each kind. */
    Map<ItemKind, Integer> given(long entryId) {
        Map<ItemKind, Integer> given = new EnumMap<>(ItemKind.class);
        jdbc.sql("""
                select kind, last
                from item_counter
                where entry_id = :entryId
                """).param("entryId", entryId).query(row -> {
            given.put(ItemKind.valueOf(row.getString("kind")), row.getInt("last"));
        });
        return given;
    }

    /** Takes the ids an entry holds as given, whoever gave them. */
    void coverIdsOf(long entryId, Entry entry) {
        Writes writes = new Writes();
        coverIdsOf(writes, entryId, entry);
        if (!writes.values().isEmpty()) {
            jdbc.sql(writes.statements()).params(writes.values()).update();
        }
    }

    void coverIdsOf(Writes writes, long entryId, Entry entry) {
        Map<ItemKind, Integer> highest = ItemIds.highest(entry);
        if (highest.isEmpty()) {
            return;
        }
        writes.sql("""
                insert into item_counter (entry_id, kind, last)
                select :entryId, kind, last
                from unnest(:kinds, :lasts) as held (kind, last)
                where last > 0
                on conflict (entry_id, kind) do update
                set last = excluded.last
                where excluded.last > item_counter.last
                """)
                .param("entryId", entryId)
                .param("kinds", highest.keySet().stream().map(ItemKind::name).toArray(String[]::new))
                .param("lasts", highest.values().toArray(Integer[]::new));
    }
}
