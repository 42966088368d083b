package org.recto.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.recto.backup.Contents.Table;
import org.recto.host.OpenDatabase;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a backup: a zip archive of {@link Contents}, the rows of each table as PostgreSQL's COPY prints them, and {@link
 * Totals}. All of it is of one moment, whatever people do meanwhile, and passes through in pieces.
 */
public final class Backup {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DataSource owners;

    private Backup(DataSource owners) {
        this.owners = owners;
    }

    public static Backup of(OpenDatabase database) {
        return new Backup(database.ownersDataSource());
    }

    /**
     * Writes a file, readable by its owner alone since password hashes are in it: beside its place, and moved there when
     * it is whole and on the disk.
     *
     * @throws BackupRefused where there is such a file already, or it can't be written
     */
    public BackupSummary to(Path file) {
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            if (Files.exists(whole)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Files.deleteIfExists(part);
            create(part);
            BackupSummary summary;
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(part, StandardOpenOption.WRITE, StandardOpenOption.DSYNC), 1 << 20)) {
                summary = write(out);
            }
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
            return summary;
        } catch (FileAlreadyExistsException e) {
            throw new BackupRefused(file + " is there already: name another file, or move that one away.", e);
        } catch (IOException e) {
            throw new BackupRefused("The backup could not be written to " + file + " (" + e.getMessage() + ").", e);
        } catch (SQLException e) {
            throw new BackupRefused("The database could not be read (" + e.getMessage() + ").", e);
        } finally {
            deletePart(part);
        }
    }

    private static void create(Path part) throws IOException {
        if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(part);
        }
    }

    private static void deletePart(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // what went wrong before is the better thing to tell, and the next backup tries again
        }
    }

    private BackupSummary write(OutputStream out) throws IOException, SQLException {
        try (Connection connection = owners.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            Contents contents =
                    new Contents(Contents.FORMAT, Tables.schema(connection), now(connection), Tables.of(connection));
            ZipOutputStream archive = new ZipOutputStream(out);
            json(archive, Contents.NAME, contents);
            List<Totals.Rows> rows = new ArrayList<>();
            for (Table table : contents.tables()) {
                rows.add(copy(connection, table, archive));
            }
            // outside any transaction's view, so never behind the rows
            Totals totals = new Totals(rows, Tables.sequences(connection));
            json(archive, Totals.NAME, totals);
            archive.finish();
            return BackupSummary.of(contents, totals);
        }
    }

    private static Instant now(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select now()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private static Totals.Rows copy(Connection connection, Table table, ZipOutputStream archive)
            throws IOException, SQLException {
        archive.putNextEntry(new ZipEntry(table.file()));
        MessageDigest sum = Totals.Rows.sum();
        long rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(table.copy() + " to stdout", new DigestOutputStream(archive, sum));
        archive.closeEntry();
        return Totals.Rows.of(table, rows, sum);
    }

    private static void json(ZipOutputStream archive, String name, Object value) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(JSON.writeValueAsBytes(value));
        archive.closeEntry();
    }
}
