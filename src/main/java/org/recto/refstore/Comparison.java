package org.recto.refstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recto.refstore.LoadSummary.Change;
import org.recto.refstore.LoadSummary.Named;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What one release has that another of its source hasn't. */
@Repository
class Comparison {

    private static final Named NONE = new Named(0, List.of());

    private final JdbcClient jdbc;

    Comparison(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String kind, String what, Named named) {}

    /** By kind of record; kinds in which nothing changed are left out. */
    List<Change> of(RefdataRelease before, int after) {
        List<Row> rows = jdbc.sql("""
                with
                  held as (
                    select release, 1 as kind, key as name, body as value
                    from refdata_gene
                    where release in (:before, :after)
                    union all
                    select release, 2, name, jsonb_agg(body order by version)
                    from refdata_transcript
                    where release in (:before, :after)
                    group by release, name
                    union all
                    select release, 3, name, body || jsonb_build_object('sequence', md5(sequence))
                    from refdata_protein
                    where release in (:before, :after)
                    union all
                    select release, 4, concat_ws(' ', assembly, chromosome, name), jsonb_build_array(first, last, stain)
                    from refdata_band
                    where release in (:before, :after)
                    union all
                    select release, array_position(array['PMID', 'pathway', 'MIM', 'withdrawn'], kind) + 4, name, body
                    from refdata_item
                    where release in (:before, :after)
                  ),
                  differing as (
                    select
                      kind,
                      name,
                      case
                        when a.name is null then 'gone'
                        when b.name is null then 'added'
                        else 'changed'
                      end as what
                    from (select * from held where release = :before) b
                    full join (select * from held where release = :after) a using (kind, name)
                    where a.value is distinct from b.value
                  ),
                  numbered as (
                    select kind, what, name, row_number() over (partition by kind, what order by name) as place
                    from differing
                  )
                select
                  (array[
                    'genes', 'transcripts', 'proteins', 'bands', 'papers', 'pathways', 'MIM numbers', 'withdrawn genes'
                  ])[kind] as kind,
                  what,
                  count(*) as count,
                  array_agg(name order by name) filter (where place <= 5) as names
                from numbered
                group by numbered.kind, what
                order by numbered.kind
                """)
                .param("before", before.id())
                .param("after", after)
                .query(Comparison::row)
                .list();
        Map<String, Change> changes = new LinkedHashMap<>();
        for (Row row : rows) {
            changes.merge(row.kind(), change(row), Comparison::joined);
        }
        return new ArrayList<>(changes.values());
    }

    private static Change change(Row row) {
        return switch (row.what()) {
            case "added" -> new Change(row.kind(), row.named(), NONE, NONE);
            case "changed" -> new Change(row.kind(), NONE, row.named(), NONE);
            default -> new Change(row.kind(), NONE, NONE, row.named());
        };
    }

    private static Change joined(Change one, Change other) {
        return new Change(
                one.kind(),
                one.added() == NONE ? other.added() : one.added(),
                one.changed() == NONE ? other.changed() : one.changed(),
                one.gone() == NONE ? other.gone() : one.gone());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        String[] names = (String[]) row.getArray("names").getArray();
        return new Row(row.getString("kind"), row.getString("what"), new Named(row.getLong("count"), List.of(names)));
    }
}
