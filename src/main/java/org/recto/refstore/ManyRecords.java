package org.recto.refstore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recto.refstore.RecordRows.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The records of many names at once: the same rows, in the same order, as {@link RecordRows} finds for each. */
@Repository
class ManyRecords {

    private final JdbcClient jdbc;

    ManyRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, List<Row>> transcriptsNamed(Collection<Integer> releases, Set<String> names) {
        return rows(releases, names, """
                select name as asked, release, body, null as sequence
                from refdata_transcript
                where name = any(:names)
                  and release = any(:releases)
                order by version desc nulls last
                """);
    }

    Map<String, List<Row>> transcriptsOfGenes(Collection<Integer> releases, Set<String> symbols) {
        return rows(releases, symbols, """
                select gene as asked, release, body, null as sequence
                from refdata_transcript
                where gene = any(:names)
                  and release = any(:releases)
                order by name, version desc nulls last
                """);
    }

    Map<String, List<Row>> proteinsNamed(Collection<Integer> releases, Set<String> names) {
        return rows(releases, names, """
                select name as asked, release, body, sequence
                from refdata_protein
                where name = any(:names)
                  and release = any(:releases)
                """);
    }

    Map<String, List<Row>> proteinsCodedBy(Collection<Integer> releases, Set<String> names) {
        return rows(releases, names, """
                select asked, release, body, sequence
                from unnest(:names::text[]) as asked
                join refdata_protein on coded_by @> array[asked]
                where release = any(:releases)
                order by name
                """);
    }

    /**
     * Each name is looked up in the index: of all at once ({@code &&}) PostgreSQL expects nearly every gene, and reads the
     * whole table.
     *
     * @param names in capitals
     */
    Map<String, List<Row>> genesNamed(Collection<Integer> releases, Set<String> names) {
        return rows(releases, names, """
                select asked, release, body, null as sequence
                from unnest(:names::text[]) as asked
                join refdata_gene on names @> array[asked]
                where release = any(:releases)
                order by symbol, body
                """);
    }

    /** Each name is looked up once for each release, and most releases have nothing of a kind. */
    Map<String, List<Row>> items(ItemKind kind, Collection<Integer> releases, Set<String> names) {
        return rows(releases, names, """
                select name as asked, release, body, null as sequence
                from refdata_item
                where kind = '%1$s'
                  and name = any(:names)
                  and release = any(array(
                    select given
                    from unnest(:releases) as given
                    where exists (select from refdata_item where release = given and kind = '%1$s')))
                """.formatted(kind.word()));
    }

    /** @param names HGNC's identifiers, or symbols that genes had, in capitals */
    Map<String, List<Row>> withdrawn(Collection<Integer> releases, Set<String> names) {
        return rows(releases, names, """
                select given.asked, release, body, null as sequence
                from refdata_item
                cross join lateral (
                  select name
                  union
                  select symbol
                ) as given (asked)
                where kind = 'withdrawn'
                  and (name = any(:names) or symbol = any(:names))
                  and given.asked = any(:names)
                  and release = any(:releases)
                order by name
                """);
    }

    /** By name, also those of which there is nothing. */
    private Map<String, List<Row>> rows(Collection<Integer> releases, Set<String> names, String sql) {
        Map<String, List<Row>> rows = new HashMap<>();
        names.forEach(name -> rows.put(name, new ArrayList<>(0)));
        if (!names.isEmpty()) {
            jdbc.sql(sql)
                    .param("names", names.toArray(String[]::new))
                    .param("releases", releases.toArray(Integer[]::new))
                    .query(row -> {
                        rows.getOrDefault(row.getString("asked"), new ArrayList<>())
                                .add(new Row(row.getInt("release"), row.getString("body"), row.getString("sequence")));
                    });
        }
        return rows;
    }
}
