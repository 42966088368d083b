package org.recto.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.UnreadableEntry;
import org.recto.intake.AtlasCards;
import org.recto.intake.Reading;
import org.recto.intake.UnreadableCard;

/**
 * A file that was named on the command line, {@code -} for standard input.
 *
 * @param name as it was named
 */
record Input(String name, byte[] bytes) {

    /** No card and no entry comes near it; what does is some other file. */
    private static final int MOST_BYTES = 20_000_000;

    /** Larger ones are worked on one after the other, so that as much memory is enough for many as for one. */
    private static final int MOST_BYTES_AT_ONCE = 500_000;

    private static final ReentrantLock LARGE = new ReentrantLock();

    /**
     * Reads a file and works on it.
     *
     * @throws Unusable where it can't be read
     */
    static <R> R using(InputFiles.Named file, Terminal terminal, Function<Input, R> work) {
        String name = file.name();
        boolean isLarge = size(file.path()) > MOST_BYTES_AT_ONCE;
        if (isLarge) {
            LARGE.lock();
        }
        try {
            return work.apply(read(file, terminal));
        } catch (OutOfMemoryError e) {
            throw new Unusable(name + " takes more memory than there is");
        } catch (Unusable e) {
            throw e;
        } catch (StackOverflowError | RuntimeException e) {
            // a bug, but the other files of a folder are none the worse for it
            throw new Unusable(name + " could not be worked on, which is Recto's fault: it met " + e);
        } finally {
            if (isLarge) {
                LARGE.unlock();
            }
        }
    }

    /** In bytes; nobody knows how much standard input will hold. */
    private static long size(@Nullable Path file) {
        try {
            return file == null ? Long.MAX_VALUE : Files.size(file);
        } catch (IOException e) {
            return 0; // reading it says why
        }
    }

    /** @throws Unusable where it can't be read */
    static Input read(InputFiles.Named file, Terminal terminal) {
        String name = file.name();
        Path path = file.path();
        try (InputStream in = path == null ? terminal.in() : Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Unusable(name + " is larger than 20 MB: neither a card nor an entry");
            }
            return new Input(name, unmarked(bytes));
        } catch (NoSuchFileException e) {
            throw new Unusable(name + " does not exist");
        } catch (AccessDeniedException e) {
            throw new Unusable(name + " can't be read: nobody gave you the right to");
        } catch (IOException e) {
            throw new Unusable(name + " can't be read: " + e.getMessage());
        }
    }

    /** Without the byte order mark that some editors begin UTF-8 with. */
    private static byte[] unmarked(byte[] bytes) {
        boolean isMarked =
                bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        return isMarked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }

    /** What is left of the sentence behind the file's name. */
    static Refused refused(String name, Unusable why) {
        String sentence = String.valueOf(why.getMessage());
        return new Refused(name, sentence.startsWith(name + " ") ? sentence.substring(name.length() + 1) : sentence);
    }

    /** Whether it is JSON: no card begins with a brace or a bracket. */
    boolean isJson() {
        for (byte b : bytes) {
            if (b > ' ') {
                return b == '{' || b == '[';
            }
        }
        return false;
    }

    /**
     * The entry that it holds or, where it is a card, becomes.
     *
     * @throws Unusable where it is neither
     */
    Entry entry() {
        if (!isJson()) {
            return card().entry();
        }
        try {
            return EntryJson.read(bytes);
        } catch (UnreadableEntry e) {
            throw new Unusable(name + " is no entry: " + e.getMessage());
        }
    }

    /** @throws Unusable where it is no card */
    Reading card() {
        if (isJson()) {
            throw new Unusable(name + " is JSON, not a card");
        }
        try {
            return AtlasCards.read(bytes);
        } catch (UnreadableCard e) {
            throw new Unusable(name + " is no card: " + e.getMessage());
        }
    }
}
