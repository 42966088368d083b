package org.recto.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.refdata.RefdataUnavailable;
import org.recto.rule.Others;
import org.recto.rule.RuleSet;
import org.recto.rule.Statement;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the newest approved revisions state, for the rules that hold entries against each other. Others are not read:
 * whoever asks may see what findings quote, and nobody's save is an error of what was approved.
 */
@Repository
class Statements {

    private final JdbcClient jdbc;
    private final RuleSet ruleSet = RuleSet.standard();
    private final String rules = Statement.version(ruleSet);

    /** Stays so: what is approved later is read with its approval. */
    private volatile boolean allRead;

    Statements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes what an entry states now in place of what it stated before. */
    void keep(long entryId, Entry entry) {
        List<Statement> said = Statement.of(entry, ruleSet);
        jdbc.sql("delete from entry_statement where entry_id = :entryId")
                .param("entryId", entryId)
                .update();
        jdbc.sql("""
                insert into entry_statement (entry_id, place, key, value)
                select :entryId, said.place, said.key, said.value
                from unnest(:keys::text[], :values::text[]) with ordinality as said (key, value, place)
                """)
                .param("entryId", entryId)
                .param("keys", said.stream().map(Statement::key).toArray(String[]::new))
                .param("values", said.stream().map(Statement::value).toArray(String[]::new))
                .update();
        jdbc.sql("""
                insert into entry_stated (entry_id, rules)
                values (:entryId, :rules)
                on conflict (entry_id) do update
                set rules = excluded.rules
                """).param("entryId", entryId).param("rules", rules).update();
    }

    /** Approved entries that have not been read by the rules of this program, such as after an upgrade. */
    List<Long> unread() {
        return jdbc.sql("""
                select e.id
                from entry e
                where exists (select from approved_revision a where a.entry_id = e.id)
                  and not exists (
                    select from entry_stated s
                    where s.entry_id = e.id
                      and s.rules = :rules)
                order by e.id
                """)
                .param("rules", rules)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    /**
     * The approved entries but one.
     *
     * @param accession of the one, {@code null} where it was never saved
     */
    Others besides(@Nullable String accession) {
        return new Approved() {
            @Override
            public Map<String, List<Said>> say(Set<String> keys) {
                return read(() -> stated(keys, accession));
            }
        };
    }

    /**
     * The approved entries but one, for each of several entries that are checked together: what they will be asked for is
     * read at once.
     *
     * @param entries by id
     */
    Map<Long, Others> besidesEach(Map<Long, Entry> entries) {
        Set<String> foreseen = new HashSet<>();
        entries.values().forEach(entry -> foreseen.addAll(Statement.keys(entry, ruleSet)));
        Map<String, List<Others.Said>> stated = read(() -> stated(foreseen, null));
        Map<Long, Others> others = new HashMap<>();
        entries.forEach((id, entry) -> others.put(id, new Approved() {
            private final String own = id.toString();

            @Override
            public Map<String, List<Said>> say(Set<String> keys) {
                if (!foreseen.containsAll(keys)) {
                    return read(() -> stated(keys, entry.accession()));
                }
                Map<String, List<Said>> said = new HashMap<>();
                keys.forEach(key -> said.put(key, besides(own, stated.getOrDefault(key, List.of()))));
                return said;
            }

            @Override
            public boolean areAtHand() {
                return true;
            }
        }));
        return others;
    }

    private static List<Others.Said> besides(String entry, List<Others.Said> stated) {
        List<Others.Said> said = new ArrayList<>(stated);
        said.removeIf(one -> one.entry().equals(entry));
        return said;
    }

    /** Entries known by their ids. Few are ever quoted, so their names are asked for when they are. */
    private abstract class Approved implements Others {

        @Override
        public String name(Said said) {
            return read(() -> jdbc.sql("""
                    select e.accession || ' (' || shown.symbol || ')'
                    from entry e
                    join entry_search shown on shown.entry_id = e.id and shown.approved
                    where e.id = :id
                    """)
                    .param("id", Long.valueOf(said.entry()))
                    .query(String.class)
                    .single());
        }

        /** Where nothing is missing, all statements are those of this program's rules. */
        @Override
        public @Nullable String missing() {
            return read(Statements.this::areAllRead)
                    ? null
                    : "Not all approved entries have been read for what they say; Recto does so when it starts.";
        }
    }

    private static <T> T read(Supplier<T> what) {
        try {
            return what.get();
        } catch (DataAccessException e) {
            throw new RefdataUnavailable("What other entries say can't be read: the database doesn't answer.", e);
        }
    }

    private boolean areAllRead() {
        allRead = allRead || unread().isEmpty();
        return allRead;
    }

    /** @param but the accession of an entry that is left out */
    private Map<String, List<Others.Said>> stated(Set<String> keys, @Nullable String but) {
        Map<String, List<Others.Said>> said = new HashMap<>();
        jdbc.sql("""
                select key, value, entry_id
                from entry_statement
                where key = any(:keys::text[])
                  and entry_id is distinct from (select id from entry where accession = :but)
                order by key, entry_id, place
                """)
                .param("keys", keys.toArray(String[]::new))
                .param("but", but)
                .query(row -> {
                    said.computeIfAbsent(row.getString("key"), any -> new ArrayList<>(2))
                            .add(new Others.Said(row.getString("entry_id"), row.getString("value")));
                });
        return said;
    }
}
