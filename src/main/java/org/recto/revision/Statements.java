package org.recto.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
        return new Others() {
            @Override
            public Map<String, List<Said>> say(Set<String> keys) {
                return read(() -> Statements.this.say(keys, accession == null ? "" : accession));
            }

            @Override
            public @Nullable String missing() {
                return read(Statements.this::areAllRead)
                        ? null
                        : "Not all approved entries have been read for what they say; Recto does so when it starts.";
            }
        };
    }

    /**
     * The approved entries but one, for each of several entries that are checked together: what they will be asked for is
     * read at once.
     */
    Function<Entry, Others> besidesEach(List<Entry> entries) {
        Set<String> foreseen = new HashSet<>();
        for (Entry entry : entries) {
            foreseen.addAll(Statement.keys(entry, ruleSet));
        }
        Map<String, List<Stated>> stated = read(() -> stated(foreseen));
        return entry -> {
            Others asked = besides(entry.accession());
            return new Others() {
                @Override
                public Map<String, List<Said>> say(Set<String> keys) {
                    if (!foreseen.containsAll(keys)) {
                        return asked.say(keys);
                    }
                    return keys.stream()
                            .collect(Collectors.toMap(
                                    key -> key,
                                    key -> stated.getOrDefault(key, List.of()).stream()
                                            .filter(one -> !one.accession().equals(entry.accession()))
                                            .map(Stated::said)
                                            .toList()));
                }

                @Override
                public @Nullable String missing() {
                    return asked.missing();
                }
            };
        };
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

    private Map<String, List<Others.Said>> say(Set<String> keys, String accession) {
        Map<String, List<Others.Said>> said = new HashMap<>();
        stated(keys)
                .forEach((key, all) -> said.put(
                        key,
                        all.stream()
                                .filter(one -> !one.accession().equals(accession))
                                .map(Stated::said)
                                .toList()));
        return said;
    }

    private record Stated(String accession, Others.Said said) {}

    private Map<String, List<Stated>> stated(Set<String> keys) {
        Map<String, List<Stated>> said = new HashMap<>();
        jdbc.sql("""
                select s.key, s.value, e.accession, shown.symbol
                from entry_statement s
                join entry_stated stated on stated.entry_id = s.entry_id and stated.rules = :rules
                join entry e on e.id = s.entry_id
                join entry_search shown on shown.entry_id = s.entry_id and shown.approved
                where s.key = any(:keys::text[])
                order by s.key, s.entry_id, s.place
                """)
                .param("keys", keys.toArray(String[]::new))
                .param("rules", rules)
                .query(row -> {
                    String accession = row.getString("accession");
                    String name = accession + " (" + row.getString("symbol") + ")";
                    said.computeIfAbsent(row.getString("key"), any -> new ArrayList<>())
                            .add(new Stated(accession, new Others.Said(name, row.getString("value"))));
                });
        return said;
    }
}
