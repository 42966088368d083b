package org.recto.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recto.backup.Contents.Table;
import org.recto.backup.Totals.Sequence;

/** The tables of Recto's schema, as the database's own catalogue lists them. */
final class Tables {

    private Tables() {}

    /** All but Flyway's, each behind those that it refers to. */
    static List<Table> of(Connection connection) throws SQLException {
        Map<String, List<String>> columns = columns(connection);
        Map<String, Set<String>> references = references(connection);
        List<Table> ordered = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        while (placed.size() < columns.size()) {
            List<String> next = columns.keySet().stream()
                    .filter(table -> !placed.contains(table))
                    .filter(table -> placed.containsAll(references.getOrDefault(table, Set.of())))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("These tables refer to each other in a circle: " + columns.keySet());
            }
            next.forEach(table -> ordered.add(new Table(table, columns.getOrDefault(table, List.of()))));
            placed.addAll(next);
        }
        return ordered;
    }

    private static Map<String, List<String>> columns(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select quote_ident(c.relname), quote_ident(a.attname)
                        from pg_class c
                        join pg_attribute a on a.attrelid = c.oid
                        where c.relnamespace = current_schema()::regnamespace
                          and c.relkind = 'r'
                          and c.relname <> 'flyway_schema_history'
                          and a.attnum > 0
                          and not a.attisdropped
                          and a.attgenerated = ''
                        order by c.relname, a.attnum
                        """)) {
            while (row.next()) {
                columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                        .add(row.getString(2));
            }
        }
        return columns;
    }

    /** By table, the others that it refers to. */
    private static Map<String, Set<String>> references(Connection connection) throws SQLException {
        Map<String, Set<String>> references = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select quote_ident(c.relname), quote_ident(referred.relname)
                        from pg_constraint k
                        join pg_class c on c.oid = k.conrelid
                        join pg_class referred on referred.oid = k.confrelid
                        where k.contype = 'f'
                          and c.relnamespace = current_schema()::regnamespace
                          and k.conrelid <> k.confrelid
                        """)) {
            while (row.next()) {
                references
                        .computeIfAbsent(row.getString(1), table -> new HashSet<>())
                        .add(row.getString(2));
            }
        }
        return references;
    }

    /** What numbers were given, those of identities included. */
    static List<Sequence> sequences(Connection connection) throws SQLException {
        List<Sequence> sequences = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select quote_ident(sequencename), last_value
                        from pg_sequences
                        where schemaname = current_schema()
                          and last_value is not null
                        order by sequencename
                        """)) {
            while (row.next()) {
                sequences.add(new Sequence(row.getString(1), row.getLong(2)));
            }
        }
        return sequences;
    }

    /** The version of the schema. */
    static String schema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select version
                        from flyway_schema_history
                        where success
                          and version is not null
                        order by cast(string_to_array(version, '.') as integer[]) desc
                        limit 1
                        """)) {
            row.next();
            return row.getString(1);
        }
    }
}
