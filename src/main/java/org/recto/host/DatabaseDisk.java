package org.recto.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The disk under the database, which PostgreSQL mostly cannot tell of when it is full: it ends then, and whoever talks to it
 * sees a connection closed.
 */
public final class DatabaseDisk {

    /** A piece of the write-ahead log is 16 MB; without room for the next one PostgreSQL ends. */
    private static final long LEAST = 20L << 20;

    /** PostgreSQL's code for a disk without room. */
    private static final String DISK_FULL = "53100";

    private static final int LAST_LINES = 1 << 13;
    private static final String STARTING = "starting PostgreSQL";

    private final @Nullable Path folder;

    private DatabaseDisk(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Of a database in a folder of this machine. */
    static DatabaseDisk below(Path folder) {
        return new DatabaseDisk(folder.toAbsolutePath().normalize());
    }

    /** Of a database elsewhere. */
    public static DatabaseDisk elsewhere() {
        return new DatabaseDisk(null);
    }

    /** Of the database that the server was started with, by the property of {@link Host}. */
    public static DatabaseDisk ofServer(String folder) {
        return folder.isEmpty() ? elsewhere() : below(Path.of(folder));
    }

    /** Whether it is known to be full, or to have been a moment ago. */
    public boolean isFull() {
        try {
            return folder != null && (Files.getFileStore(folder).getUsableSpace() < LEAST || endsFull(folder));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean endsFull(Path folder) throws IOException {
        try (RandomAccessFile log =
                new RandomAccessFile(folder.resolve("postgresql/log").toFile(), "r")) {
            log.seek(Math.max(0, log.length() - LAST_LINES));
            byte[] last = new byte[(int) Math.min(LAST_LINES, log.length())];
            log.readFully(last);
            String said = new String(last, UTF_8);
            return isFull(said.substring(Math.max(0, said.lastIndexOf(STARTING))));
        }
    }

    /** Whether what went wrong went wrong for want of room: PostgreSQL has a code for it, whatever its language. */
    public static boolean isFull(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())
                        || isFull(String.valueOf(cause.getMessage())));
    }

    /** Whether words of PostgreSQL's or of the system's say so. */
    static boolean isFull(String said) {
        return said.contains("No space left on device") || said.contains("Disk quota exceeded");
    }

    /** Where it is to be found, for a sentence. */
    @Override
    public String toString() {
        return folder == null ? "The disk that holds the database" : "The disk that holds the data folder " + folder;
    }
}
