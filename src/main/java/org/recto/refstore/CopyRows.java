package org.recto.refstore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rows for one table in the text form of PostgreSQL's COPY, each with the key by which it may be there only once. */
final class CopyRows {

    private static final int WEIGHT_OF_A_ROW = 120;

    private byte[] bytes = new byte[1 << 12];
    private int length;
    private final List<String> keys = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final StringBuilder row = new StringBuilder();

    CopyRows text(@Nullable String value) {
        if (!row.isEmpty()) {
            row.append('\t');
        }
        if (value == null) {
            row.append("\\N");
        } else {
            escape(value);
        }
        return this;
    }

    CopyRows number(@Nullable Integer value) {
        return text(value == null ? null : Integer.toString(value));
    }

    CopyRows array(Collection<String> values) {
        StringBuilder array = new StringBuilder("{");
        for (String value : values) {
            array.append(array.length() > 1 ? "," : "")
                    .append('"')
                    .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return text(array.append('}').toString());
    }

    /** Ends a row. */
    void end(String key) {
        row.append('\n');
        append(row.toString().getBytes(UTF_8));
        row.setLength(0);
        keys.add(key);
        ends.add(length);
    }

    /** The same without rows whose key was given or has come before; what was left out is named to another. */
    CopyRows once(Set<String> there, Consumer<String> leftOut) {
        CopyRows once = new CopyRows();
        Set<String> seen = new HashSet<>(there);
        int from = 0;
        for (int i = 0; i < keys.size(); i++) {
            int to = ends.get(i);
            if (seen.add(keys.get(i))) {
                once.append(Arrays.copyOfRange(bytes, from, to));
                once.keys.add(keys.get(i));
                once.ends.add(once.length);
            } else {
                leftOut.accept(keys.get(i));
            }
            from = to;
        }
        return once;
    }

    List<String> keys() {
        return keys;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** How much memory it takes, about: short rows weigh less than what is known of each. */
    long weight() {
        return length + (long) WEIGHT_OF_A_ROW * keys.size();
    }

    boolean isEmpty() {
        return length == 0;
    }

    private void append(byte[] more) {
        if (length + more.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more.length));
        }
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> row.append("\\\\");
                case '\t' -> row.append("\\t");
                case '\n' -> row.append("\\n");
                case '\r' -> row.append("\\r");
                default -> row.append(c);
            }
        }
    }
}
