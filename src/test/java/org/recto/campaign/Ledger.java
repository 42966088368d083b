package org.recto.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * What was asked of Recto, and what it acknowledged: each line is on the disk before the next act, so it outlives the
 * process and the machine. Every act bears a mark of its own, by which it is found in the database.
 */
final class Ledger implements AutoCloseable {

    /** An act that was asked for; acknowledged or in flight when its process, or its connection, died. */
    record Asked(Act act, String mark, long subject, boolean acknowledged) {}

    private final FileChannel file;
    private final AtomicInteger acknowledged = new AtomicInteger();

    Ledger(Path path) {
        try {
            file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String mark() {
        return "m" + UUID.randomUUID().toString().replace("-", "").substring(0, 24);
    }

    /**
     * Does an act between a line that says that it is asked for and one that says that it was acknowledged.
     *
     * @param subject what it is done to: the id of a draft, round, comment or entry
     */
    <T> T ask(Act act, String mark, long subject, Supplier<T> what) {
        write("asked " + act + " " + mark + " " + subject);
        T result;
        try {
            result = what.get();
        } catch (RuntimeException e) {
            if (Refusals.isOne(e)) {
                write("refused " + mark);
            }
            throw e;
        }
        write("done " + mark);
        acknowledged.incrementAndGet();
        return result;
    }

    /** How many acts were acknowledged so far. */
    int acknowledged() {
        return acknowledged.get();
    }

    private void write(String line) {
        try {
            file.write(ByteBuffer.wrap((line + "\n").getBytes(UTF_8)));
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The acts in their order, those that Recto refused left out. */
    static List<Asked> read(Path path) throws IOException {
        Map<String, Asked> asked = new LinkedHashMap<>();
        for (String line : Files.readAllLines(path)) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "asked" ->
                    asked.put(words[2], new Asked(Act.valueOf(words[1]), words[2], Long.parseLong(words[3]), false));
                case "done" ->
                    asked.computeIfPresent(words[1], (_, was) -> new Asked(was.act(), was.mark(), was.subject(), true));
                case "refused" -> asked.remove(words[1]);
                default -> throw new IllegalStateException(line);
            }
        }
        return new ArrayList<>(asked.values());
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
