package org.recto.refdata.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file as bytes in one buffer, with the places of their tabs: finding those costs one look at each byte,
 * and most lines of most files are skipped after a look at one column.
 */
final class Lines {

    /** A line longer than this is no line of any file that is published, and is not held in memory. */
    static final int LONGEST = 1 << 20;

    static final int MOST_COLUMNS = 200;

    private static final int MOST_TABS = MOST_COLUMNS - 1;

    private final Packed.Stream stream;
    private final Report report;
    private byte[] buffer = new byte[1 << 18];
    private int limit;
    private int next;
    private boolean streamEnded;

    private final int[] tabs = new int[MOST_TABS];
    private int tabCount;
    private int start;
    private int end;
    private long number;
    private @Nullable String fault;

    Lines(Packed.Stream stream, Report report) {
        this.stream = stream;
        this.report = report;
    }

    /** Goes to the next line; {@code false} behind the last one. */
    boolean next() {
        start = next;
        tabCount = 0;
        fault = null;
        int at = start;
        boolean plain = true;
        while (true) {
            byte[] bytes = buffer;
            int stop = limit;
            while (at < stop) {
                byte one = bytes[at];
                if (one > '\r') {
                    at++;
                } else if (one == '\n') {
                    return line(at, at + 1, plain);
                } else {
                    if (one == '\t') {
                        if (tabCount < MOST_TABS) {
                            tabs[tabCount] = at;
                        }
                        tabCount++;
                    } else if (one != '\r') {
                        plain = false;
                    }
                    at++;
                }
            }
            if (at - start > LONGEST) {
                return tooLong();
            }
            int before = start;
            boolean more = refill();
            int shift = before - start;
            at -= shift;
            for (int i = 0; i < Math.min(tabCount, MOST_TABS); i++) {
                tabs[i] -= shift;
            }
            if (!more) {
                return at > start && line(at, at, plain);
            }
        }
    }

    private boolean line(int lineEnd, int following, boolean plain) {
        number++;
        next = following;
        end = lineEnd;
        if (end > start && buffer[end - 1] == '\r') {
            end--;
            report.remarkOnce(number, "lines end in CR LF, as on Windows; they are read as usual");
        }
        if (number == 1 && startsWith(0xef, 0xbb, 0xbf)) {
            start += 3;
            report.remark(1, "it starts with a byte order mark, which is skipped");
        }
        if (!plain) {
            fault = faultOfBytes();
        }
        return true;
    }

    private @Nullable String faultOfBytes() {
        for (int i = start; i < end; i++) {
            if (buffer[i] == 0) {
                return "there is a zero byte in this line, which no text has";
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(buffer, start, end - start));
            return null;
        } catch (CharacterCodingException e) {
            return "this line is not UTF-8; save the file in that encoding";
        }
    }

    /** Leaves the rest of a line unread that is longer than any is. */
    private boolean tooLong() {
        number++;
        fault = "this line is longer than " + LONGEST + " bytes";
        tabCount = 0;
        next = limit;
        start = limit;
        while (refill()) {
            for (int i = 0; i < limit; i++) {
                if (buffer[i] == '\n') {
                    next = i + 1;
                    start = i;
                    end = i;
                    return true;
                }
            }
            next = limit;
            start = limit;
        }
        start = limit;
        end = limit;
        next = limit;
        return true;
    }

    /** Moves the line that is being read to the buffer's start and reads on behind it. */
    private boolean refill() {
        if (streamEnded) {
            return false;
        }
        int kept = limit - start;
        byte[] target = kept > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
        System.arraycopy(buffer, start, target, 0, kept);
        buffer = target;
        start = 0;
        limit = kept;
        int got = stream.read(buffer, limit, buffer.length - limit, number + 1);
        report.progress(stream.taken());
        if (got < 0) {
            streamEnded = true;
            return false;
        }
        limit += got;
        return true;
    }

    /** The number of the line, counted from 1. */
    long number() {
        return number;
    }

    /** Why the line's bytes are no text, {@code null} where they are. */
    @Nullable
    String fault() {
        return fault;
    }

    /** In bytes. */
    int length() {
        return end - start;
    }

    boolean isEmpty() {
        return start == end;
    }

    /** The byte at a place of the line, counted from 0; 0 behind its end. */
    int byteAt(int place) {
        return start + place < end ? buffer[start + place] : 0;
    }

    int columns() {
        return tabCount + 1;
    }

    /** The whole line. */
    String text() {
        return text(start, end);
    }

    /** A column, counted from 0. */
    String text(int column) {
        return text(from(column), to(column));
    }

    String text(int from, int to) {
        return new String(buffer, from, to - from, StandardCharsets.UTF_8);
    }

    /** Where a column starts in {@link #bytes}. */
    int from(int column) {
        return column == 0 ? start : tabs[column - 1] + 1;
    }

    /** Where a column ends in {@link #bytes}, exclusive. */
    int to(int column) {
        return column < tabCount ? tabs[column] : end;
    }

    /** What holds the line, up to the next one. */
    byte[] bytes() {
        return buffer;
    }

    /** @throws Malformed where the line's bytes are no text */
    void refuseFault() throws Malformed {
        if (fault != null) {
            throw new Malformed(fault);
        }
    }

    /** A whole number in a column. */
    int number(int column, String what) throws Malformed {
        int at = from(column);
        int to = to(column);
        boolean negative = at < to && buffer[at] == '-';
        int first = negative ? at + 1 : at;
        long value = 0;
        for (int i = first; i < to; i++) {
            int digit = buffer[i] - '0';
            if (digit < 0 || digit > 9) {
                throw new Malformed(what + " is no whole number: " + quoted(at, to));
            }
            value = value * 10 + digit;
            if (value > Integer.MAX_VALUE) {
                throw new Malformed(what + " is larger than any position: " + quoted(at, to));
            }
        }
        if (first == to) {
            throw new Malformed(what + " is no whole number: " + quoted(at, to));
        }
        return (int) (negative ? -value : value);
    }

    /** A part of the line for a sentence, not longer than fits in one. */
    String quoted(int from, int to) {
        return '"' + (to - from > 60 ? text(from, from + 60) + "…" : text(from, to)) + '"';
    }

    boolean columnIs(int column, byte[] word) {
        return Arrays.equals(buffer, from(column), to(column), word, 0, word.length);
    }

    /** Whether the line starts with these ASCII letters. */
    boolean startsWith(String prefix) {
        if (end - start < prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (buffer[start + i] != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean startsWith(int first, int second, int third) {
        return end - start >= 3
                && buffer[start] == (byte) first
                && buffer[start + 1] == (byte) second
                && buffer[start + 2] == (byte) third;
    }
}
