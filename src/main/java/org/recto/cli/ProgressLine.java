package org.recto.cli;

import java.io.Console;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.recto.refstore.LoadProgress;
import org.recto.refstore.LoadWatcher;

/**
 * Shows on standard error how a load goes on: on a terminal in one line that changes, elsewhere in a line now and then.
 * A load that is ended by a signal says that it can be gone on with, and is let come to an orderly end.
 */
final class ProgressLine implements LoadWatcher, AutoCloseable {

    private static final Duration ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration ELSEWHERE = Duration.ofSeconds(10);
    private static final Duration MOST_WAITED = Duration.ofSeconds(10);
    private static final String CLEAR = "\r\u001b[K";
    private static final double MEGABYTE = 1e6;

    private final Terminal terminal;
    private final boolean changes;
    private final Duration apart;
    private final Thread loading = Thread.currentThread();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread atExit = new Thread(this::stop);
    private long lastNanos = System.nanoTime();
    private boolean isOpen;
    private boolean isClosed;

    ProgressLine(Terminal terminal) {
        this.terminal = terminal;
        Console console = System.console();
        this.changes = console != null && console.isTerminal();
        this.apart = changes ? ON_TERMINAL : ELSEWHERE;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    @Override
    public void says(String sentence) {
        clear();
        terminal.err().println(sentence);
        terminal.err().flush();
    }

    @Override
    public void at(LoadProgress progress) {
        long now = System.nanoTime();
        if (now - lastNanos < apart.toNanos()) {
            return;
        }
        lastNanos = now;
        if (changes) {
            terminal.err().print(CLEAR + words(progress));
            isOpen = true;
        } else {
            terminal.err().println(words(progress));
        }
        terminal.err().flush();
    }

    static String words(LoadProgress progress) {
        String done =
                "%s: %d %% of %.0f MB".formatted(progress.file(), progress.percent(), progress.bytesInAll() / MEGABYTE);
        if (progress.isSkipping()) {
            return done + ", passing over what is there already";
        }
        Duration left = progress.left();
        return done
                + ", %,d records, %.1f MB/s".formatted(progress.records(), progress.bytesPerSecond() / MEGABYTE)
                + (left == null ? "" : ", " + words(left) + " left");
    }

    private static String words(Duration left) {
        long seconds = left.toSeconds();
        return seconds < 90
                ? "about %d s".formatted(Math.max(1, seconds))
                : "about %d min".formatted((seconds + 30) / 60);
    }

    private void clear() {
        if (isOpen) {
            terminal.err().print(CLEAR);
            isOpen = false;
        }
    }

    private void stop() {
        clear();
        terminal.err().println("Stopped. The same command goes on where this one was.");
        terminal.err().flush();
        loading.interrupt();
        try {
            ended.await(MOST_WAITED.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (!isClosed) {
            isClosed = true;
            ended.countDown();
            clear();
            try {
                Runtime.getRuntime().removeShutdownHook(atExit);
            } catch (IllegalStateException e) {
                // the process is ending: the sentence is being said
            }
        }
    }
}
