package org.recto.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, one at a time and each of them only up to a bound, so that memory is bounded too.
 *
 * <p>A line ends with LF, CR LF or the stream. Bytes that are no UTF-8 become U+FFFD; a byte order mark at the very
 * beginning belongs to no line.
 */
final class Lines {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private final int mostBytes;
    private final Runnable beforeWaiting;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private boolean isFirst = true;

    /** The line that is being collected; past the bound its bytes are counted and not kept. */
    private byte[] kept = new byte[256];

    private int keptLength;
    private long length;

    /**
     * A line.
     *
     * @param text its beginning alone where it is longer than the bound
     * @param bytes its length
     * @param isWhole whether the text is all of it
     */
    record Line(String text, long bytes, boolean isWhole) {}

    /** @param beforeWaiting run each time before more is asked of the stream, which may then keep the reader waiting */
    Lines(InputStream in, int mostBytes, Runnable beforeWaiting) {
        this.in = in;
        this.mostBytes = mostBytes;
        this.beforeWaiting = beforeWaiting;
    }

    /** The next line, {@code null} behind the last. */
    @Nullable
    Line next() throws IOException {
        keptLength = 0;
        length = 0;
        while (next < end || fill()) {
            int from = next;
            while (next < end && buffer[next] != '\n') {
                next++;
            }
            keep(from, next);
            if (next < end) {
                next++;
                return line();
            }
        }
        return length > 0 ? line() : null;
    }

    private boolean fill() throws IOException {
        beforeWaiting.run();
        next = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private void keep(int from, int to) {
        int count = Math.min(to - from, mostBytes + 1 - keptLength); // one more, for the CR that may end it
        if (keptLength + count > kept.length) {
            kept = Arrays.copyOf(kept, Math.min(mostBytes + 1, Math.max(2 * kept.length, keptLength + count)));
        }
        System.arraycopy(buffer, from, kept, keptLength, count);
        keptLength += count;
        length += to - from;
    }

    private Line line() {
        if (keptLength == length && keptLength > 0 && kept[keptLength - 1] == '\r') {
            keptLength--;
            length--;
        }
        String text = new String(kept, 0, Math.min(keptLength, mostBytes), UTF_8);
        boolean isMarked = isFirst && text.startsWith(BYTE_ORDER_MARK);
        isFirst = false;
        return new Line(isMarked ? text.substring(1) : text, length, length <= mostBytes);
    }
}
