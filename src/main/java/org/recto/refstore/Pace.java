package org.recto.refstore;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * How fast a load has been lately, and from that how long it will take. It begins anew where what an earlier run has
 * kept is behind: passing that over is faster than loading.
 */
final class Pace {

    private static final long SECOND = 1_000_000_000L;

    /** A rate over less than this jumps about; one over more says nothing about now. */
    private static final long LEAST = 5 * SECOND;

    private static final long MOST = 30 * SECOND;
    private static final long APART = SECOND / 4;

    private record Mark(long nanos, long bytes) {}

    private final Deque<Mark> marks = new ArrayDeque<>();

    /** Begins anew. */
    void restart() {
        marks.clear();
    }

    void mark(long nanos, long bytes) {
        if (marks.isEmpty() || nanos - marks.getLast().nanos >= APART) {
            marks.addLast(new Mark(nanos, bytes));
        }
        while (nanos - marks.getFirst().nanos > MOST) {
            marks.removeFirst();
        }
    }

    long bytesPerSecond() {
        if (marks.isEmpty()) {
            return 0;
        }
        long nanos = marks.getLast().nanos - marks.getFirst().nanos;
        long bytes = marks.getLast().bytes - marks.getFirst().bytes;
        return nanos == 0 ? 0 : Math.round((double) bytes * SECOND / nanos);
    }

    /** Until so many more bytes have been read, {@code null} as long as too little has been seen. */
    @Nullable
    Duration left(long bytes) {
        boolean seen = !marks.isEmpty() && marks.getLast().nanos - marks.getFirst().nanos >= LEAST;
        long rate = bytesPerSecond();
        return seen && rate > 0 ? Duration.ofSeconds(bytes / rate) : null;
    }
}
