package org.recto.refdata.format;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The ninth column of a line of GTF or GFF3, taken apart in place; only what is asked for becomes a text. */
final class Attributes {

    private static final int MOST = 200;

    private final Lines lines;
    private final boolean gtf;
    private final int[] places = new int[MOST * 4];
    private int count;

    Attributes(Lines lines, boolean gtf) {
        this.lines = lines;
        this.gtf = gtf;
    }

    /** Those of the line that is being read. */
    void read() throws Malformed {
        count = 0;
        byte[] bytes = lines.bytes();
        int at = lines.from(8);
        int end = lines.to(8);
        while (true) {
            while (at < end && (bytes[at] == ' ' || bytes[at] == ';')) {
                at++;
            }
            if (at == end) {
                return;
            }
            if (count == MOST) {
                throw new Malformed("this line has more than " + MOST + " attributes");
            }
            at = gtf ? quoted(bytes, at, end) : assigned(bytes, at, end);
            count++;
        }
    }

    /** GTF's {@code key "value";}, numbers also without quotation marks. */
    private int quoted(byte[] bytes, int start, int end) throws Malformed {
        int at = start;
        while (at < end && bytes[at] != ' ' && bytes[at] != ';') {
            at++;
        }
        if (at == end || bytes[at] == ';') {
            throw new Malformed(lines.quoted(start, at) + " is no attribute, which reads: key \"value\";");
        }
        int keyEnd = at;
        while (at < end && bytes[at] == ' ') {
            at++;
        }
        boolean marked = at < end && bytes[at] == '"';
        int from = marked ? at + 1 : at;
        byte closing = (byte) (marked ? '"' : ';');
        at = from;
        while (at < end && bytes[at] != closing) {
            at++;
        }
        if (marked && at == end) {
            throw new Malformed("the quotation marks of " + lines.text(start, keyEnd) + " are not closed");
        }
        keep(start, keyEnd, from, at);
        int next = marked ? at + 1 : at;
        if (next < end && bytes[next] != ';' && bytes[next] != ' ') {
            throw new Malformed("behind the value of " + lines.text(start, keyEnd) + " no semicolon stands");
        }
        return next;
    }

    /** GFF3's {@code key=value;}. */
    private int assigned(byte[] bytes, int start, int end) throws Malformed {
        int equals = -1;
        int at = start;
        while (at < end && bytes[at] != ';') {
            if (bytes[at] == '=' && equals < 0) {
                equals = at;
            }
            at++;
        }
        if (equals < 0) {
            throw new Malformed(lines.quoted(start, at) + " is no attribute, which reads: key=value;");
        }
        keep(start, equals, equals + 1, at);
        return at;
    }

    private void keep(int keyFrom, int keyTo, int from, int to) {
        places[count * 4] = keyFrom;
        places[count * 4 + 1] = keyTo;
        places[count * 4 + 2] = from;
        places[count * 4 + 3] = to;
    }

    private int find(byte[] key, int first) {
        for (int i = first; i < count; i++) {
            int from = places[i * 4];
            if (places[i * 4 + 1] - from == key.length
                    && Arrays.equals(lines.bytes(), from, from + key.length, key, 0, key.length)) {
                return i;
            }
        }
        return -1;
    }

    /** The first value of a key, if it is there and not empty. */
    Optional<String> text(byte[] key) {
        int found = find(key, 0);
        return found < 0 || places[found * 4 + 2] == places[found * 4 + 3]
                ? Optional.empty()
                : Optional.of(decoded(places[found * 4 + 2], places[found * 4 + 3]));
    }

    /** Whether the first value of a key is written with these very bytes. */
    boolean is(byte[] key, byte[] value) {
        int found = find(key, 0);
        return found >= 0
                && Arrays.equals(lines.bytes(), places[found * 4 + 2], places[found * 4 + 3], value, 0, value.length);
    }

    /** A key's values: repeated keys in GTF, one value with commas in GFF3. */
    List<String> all(byte[] key) {
        List<String> values = new ArrayList<>();
        for (int i = find(key, 0); i >= 0; i = find(key, i + 1)) {
            int from = places[i * 4 + 2];
            for (int at = from; at <= places[i * 4 + 3]; at++) {
                if (at == places[i * 4 + 3] || !gtf && lines.bytes()[at] == ',') {
                    if (at > from) {
                        values.add(decoded(from, at));
                    }
                    from = at + 1;
                }
            }
        }
        return values;
    }

    /** A number, 0 where there is none. */
    int number(byte[] key) {
        int found = find(key, 0);
        int value = 0;
        for (int at = found < 0 ? 0 : places[found * 4 + 2]; found >= 0 && at < places[found * 4 + 3]; at++) {
            int digit = lines.bytes()[at] - '0';
            if (digit < 0 || digit > 9 || value > 1_000_000) {
                return 0;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private String decoded(int from, int to) {
        String text = lines.text(from, to);
        if (gtf || text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
