package org.recto.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.postgresql.PGConnection;
import org.recto.backup.Contents.Table;
import org.recto.host.OpenDatabase;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Fills an empty database from a backup: all of it, or nothing. */
public final class Restore {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What stands first and last is small; a file that claims more is none of ours. */
    private static final int MOST_JSON = 1 << 20;

    private Restore() {}

    /**
     * Restores a file into the database that the environment names, which must have no tables yet; the schema is brought
     * to the backup's version, filled, and brought up to date.
     *
     * @throws BackupRefused where the file is no backup, is not whole, or is of a newer Recto
     * @throws org.recto.host.CannotStart where there is no such database, or it isn't empty
     */
    public static BackupSummary of(Path file, Map<String, String> environment) throws InterruptedException {
        try (ZipInputStream archive =
                new ZipInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            Contents contents = contents(archive, file);
            try (OpenDatabase database = OpenDatabase.empty(environment, contents.schema())) {
                Totals totals = fill(database, contents, archive, file);
                database.bringUpToDate();
                return BackupSummary.of(contents, totals);
            }
        } catch (NoSuchFileException e) {
            throw new BackupRefused("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new BackupRefused("The backup " + file + " could not be read (" + e.getMessage() + ").", e);
        }
    }

    private static Contents contents(ZipInputStream archive, Path file) throws IOException {
        ZipEntry first = archive.getNextEntry();
        if (first == null || !first.getName().equals(Contents.NAME)) {
            throw new BackupRefused(file + " is no backup of Recto's: name a file that recto backup wrote.");
        }
        Contents contents = json(archive, Contents.class, file);
        if (contents.format() != Contents.FORMAT) {
            throw new BackupRefused(file + " was written by a newer Recto: restore it with that one.");
        }
        return contents;
    }

    private static Totals fill(OpenDatabase database, Contents contents, ZipInputStream archive, Path file)
            throws IOException {
        try (Connection connection = database.ownersDataSource().getConnection()) {
            connection.setAutoCommit(false);
            mustFit(contents.tables(), Tables.of(connection), file);
            execute(connection, contents.tables(), "alter table %s disable trigger user");
            // some hold rows that came with the schema, which are in the backup, too
            execute(
                    connection,
                    "truncate " + contents.tables().stream().map(Table::name).collect(Collectors.joining(", ")));
            List<Totals.Rows> found = new ArrayList<>();
            for (Table table : contents.tables()) {
                found.add(copy(connection, table, archive, file));
            }
            Totals totals = totals(archive, found, file);
            setSequences(connection, totals);
            execute(connection, contents.tables(), "alter table %s enable trigger user");
            connection.commit();
            execute(connection, "analyze");
            connection.commit();
            return totals;
        } catch (SQLException e) {
            throw new BackupRefused(
                    "The database didn't take the backup " + file + ", so nothing was restored (" + e.getMessage()
                            + ").",
                    e);
        }
    }

    /** Names of tables and columns become part of SQL, so they are the schema's own or none. */
    private static void mustFit(List<Table> backup, List<Table> schema, Path file) {
        if (!List.copyOf(backup).containsAll(schema) || backup.size() != schema.size()) {
            throw new BackupRefused("The tables in " + file + " are not those of its schema's version,"
                    + " so it was not written by recto backup, or was changed since.");
        }
    }

    private static Totals.Rows copy(Connection connection, Table table, ZipInputStream archive, Path file)
            throws IOException, SQLException {
        mustBeNext(archive, table.file(), file);
        MessageDigest sum = Totals.Rows.sum();
        long rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(table.copy() + " from stdin", new DigestInputStream(archive, sum), 1 << 16);
        return Totals.Rows.of(table, rows, sum);
    }

    private static Totals totals(ZipInputStream archive, List<Totals.Rows> found, Path file) throws IOException {
        mustBeNext(archive, Totals.NAME, file);
        Totals totals = json(archive, Totals.class, file);
        if (!totals.tables().equals(found)) {
            throw new BackupRefused("What is in " + file
                    + " is not what was written there, so nothing was restored: use another copy of it.");
        }
        return totals;
    }

    private static void mustBeNext(ZipInputStream archive, String name, Path file) throws IOException {
        ZipEntry next = archive.getNextEntry();
        if (next == null || !next.getName().equals(name)) {
            throw new BackupRefused(file + " is not whole: " + name + " is missing from it. Use another copy of it.");
        }
    }

    private static void setSequences(Connection connection, Totals totals) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select setval(cast(? as regclass), ?)")) {
            for (Totals.Sequence sequence : totals.sequences()) {
                set.setString(1, sequence.name());
                set.setLong(2, sequence.last());
                set.execute();
            }
        }
    }

    private static void execute(Connection connection, List<Table> tables, String sql) throws SQLException {
        for (Table table : tables) {
            execute(connection, sql.formatted(table.name()));
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static <T> T json(ZipInputStream archive, Class<T> type, Path file) throws IOException {
        byte[] bytes = archive.readNBytes(MOST_JSON);
        try {
            return JSON.readValue(new String(bytes, UTF_8), type);
        } catch (JacksonException e) {
            throw new BackupRefused(file + " is no backup of Recto's, or is damaged: use another copy of it.", e);
        }
    }
}
