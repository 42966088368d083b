package org.recto.doctor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recto.revision.Examination;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every foreign key of the schema, whatever tables there are: the database keeps them, unless someone saw to it that not. */
@Repository
class References {

    private final JdbcClient jdbc;

    References(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param ofEntry whether the table says of which entry each row is */
    private record Reference(
            String name, String table, boolean ofEntry, String target, List<String> columns, List<String> targets) {

        /** Rows whose columns are all given and lead nowhere, at most ten. */
        String dangling() {
            String join = IntStream.range(0, columns.size())
                    .mapToObj(i -> "t.%s = s.%s".formatted(targets.get(i), columns.get(i)))
                    .collect(Collectors.joining(" and "));
            String given = columns.stream()
                    .map(column -> "s." + column + " is not null")
                    .collect(Collectors.joining(" and "));
            String values = columns.stream()
                    .map(column -> "'%1$s ' || s.%1$s".formatted(column))
                    .collect(Collectors.joining(" || ', ' || "));
            return """
                    select %s as row, %s as entry_id
                    from %s s
                    where %s
                      and not exists (select from %s t where %s)
                    limit 10
                    """.formatted(values, ofEntry ? "s.entry_id" : "null::bigint", table, given, target, join);
        }
    }

    /** How many revisions there are, all entries taken together. */
    long revisions() {
        return jdbc.sql("select count(*) from revision").query(Long.class).single();
    }

    void run(Examination examination) {
        references()
                .forEach(reference -> examination.part(
                        () -> jdbc.sql(reference.dangling()).query(row -> {
                            long entryId = row.getLong("entry_id");
                            examination.found(
                                    entryId == 0 ? reference.table : name(entryId),
                                    null,
                                    null,
                                    "In %s, %s leads to no %s (%s)."
                                            .formatted(
                                                    reference.table,
                                                    row.getString("row"),
                                                    reference.target,
                                                    reference.name));
                        }),
                        reason -> examination.found(reference.table, null, null, reason)));
    }

    private List<Reference> references() {
        return jdbc.sql("""
                select c.conname, c.conrelid::regclass::text as source, c.confrelid::regclass::text as target,
                  exists (select from pg_attribute where attrelid = c.conrelid and attname = 'entry_id') as of_entry,
                  %s as columns, %s as targets
                from pg_constraint c
                where c.contype = 'f'
                  and c.connamespace = current_schema()::regnamespace
                order by source, c.conname
                """.formatted(columns("conrelid", "conkey"), columns("confrelid", "confkey")))
                .query((row, number) -> new Reference(
                        row.getString("conname"),
                        row.getString("source"),
                        row.getBoolean("of_entry"),
                        row.getString("target"),
                        Stream.of((String[]) row.getArray("columns").getArray()).toList(),
                        Stream.of((String[]) row.getArray("targets").getArray()).toList()))
                .list();
    }

    private static String columns(String table, String numbers) {
        return """
                array(
                  select quote_ident(a.attname)
                  from unnest(c.%s) with ordinality as k (number, place)
                  join pg_attribute a on a.attrelid = c.%s and a.attnum = k.number
                  order by k.place)""".formatted(numbers, table);
    }

    private String name(long entryId) {
        return jdbc.sql("select coalesce(accession, 'entry ' || id) from entry where id = :id")
                .param("id", entryId)
                .query(String.class)
                .optional()
                .orElse("entry " + entryId);
    }
}
