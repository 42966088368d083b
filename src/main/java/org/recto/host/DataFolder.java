package org.recto.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder in which Recto keeps its own database; held by one running Recto at a time. */
final class DataFolder implements AutoCloseable {

    private static final long MEGABYTE = 1024 * 1024;

    /** What the programs (60 MB), a fresh database (40 MB) and its first write-ahead log (32 MB) take. */
    private static final long NEEDED_AT_FIRST = 250 * MEGABYTE;

    private static final long NEEDED_LATER = 50 * MEGABYTE;

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Takes hold of the folder and makes it where it isn't there; the hold ends with this process, however it ends. */
    static DataFolder hold(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!take(channel)) {
                channel.close();
                throw new CannotStart("The data folder " + path + " is in use by another running Recto:"
                        + " stop that one, or set RECTO_DATA to another folder.");
            }
            DataFolder folder = new DataFolder(path, channel);
            folder.needsRoom();
            return folder;
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder " + path + " cannot be written (" + e.getMessage()
                            + "): make it writable, or set RECTO_DATA to another folder.",
                    e);
        }
    }

    /** Whether a running Recto holds the folder. */
    static boolean isInUse(Path path) {
        Path file = path.resolve("lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return !take(channel);
        } catch (IOException e) {
            return false; // whoever goes on to take hold of it learns why they can't
        }
    }

    Path path() {
        return path;
    }

    /** The sentence for what went wrong with the database in this folder. */
    CannotStart failure(Exception e) {
        String said = String.valueOf(e.getMessage());
        if (DatabaseDisk.isFull(said)) {
            return full(e);
        }
        String firstLine = said.strip().lines().findFirst().orElse("no reason given");
        return new CannotStart(
                "PostgreSQL could not be started on the data folder " + path + " (" + firstLine + "): see "
                        + path.resolve("postgresql").resolve("log") + ", or set RECTO_DATA to an empty folder.",
                e);
    }

    private CannotStart full(@Nullable Exception cause) {
        return new CannotStart(
                "The disk that holds the data folder " + path
                        + " is full: make room there, or set RECTO_DATA to a folder on another disk.",
                cause);
    }

    private void needsRoom() throws IOException {
        long needed = Files.exists(path.resolve("postgresql")) ? NEEDED_LATER : NEEDED_AT_FIRST;
        if (Files.getFileStore(path).getUsableSpace() < needed) {
            throw full(null);
        }
    }

    private static boolean take(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
