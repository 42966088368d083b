package org.recto.prose;

/**
 * A narrative without its Markdown: escapes resolved and emphasis marks left out, each character knowing where in the
 * stored text it came from.
 */
final class PlainText {

    private final String stored;
    private final String plain;
    private final char[] kept;
    private final int[] from;
    private final int[] to;
    private final boolean[] escaped;
    private int length;
    private final int[] codePointsBefore;

    /** The text of a narrative, which is CommonMark. */
    static PlainText ofMarkdown(String narrative) {
        return new PlainText(narrative, true);
    }

    /** Text that holds no markup, so that each character means itself. */
    static PlainText ofText(String text) {
        return new PlainText(text, false);
    }

    private PlainText(String stored, boolean isMarkdown) {
        this.stored = stored;
        kept = new char[stored.length()];
        from = new int[stored.length()];
        to = new int[stored.length()];
        escaped = new boolean[stored.length()];
        codePointsBefore = countCodePoints(stored);
        if (isMarkdown) {
            copy();
        } else {
            for (int i = 0; i < stored.length(); i++) {
                keep(stored.charAt(i), i, i + 1, false);
            }
        }
        plain = length == stored.length() ? stored : new String(kept, 0, length);
    }

    int length() {
        return plain.length();
    }

    char charAt(int index) {
        return plain.charAt(index);
    }

    String substring(int start, int end) {
        return plain.substring(start, end);
    }

    /** Whether a backslash took the character's meaning for Markdown away. */
    boolean isEscaped(int index) {
        return escaped[index];
    }

    /** Where in the stored text the characters {@code [start, end)} came from; there is at least one. */
    Range range(int start, int end) {
        return new Range(codePointsBefore[from[start]], codePointsBefore[to[end - 1]]);
    }

    /** The stored text at {@link #range}. */
    String words(int start, int end) {
        return stored.substring(from[start], to[end - 1]);
    }

    private void copy() {
        Emphasis emphasis = new Emphasis(stored);
        int i = 0;
        while (i < stored.length()) {
            char c = stored.charAt(i);
            if (c == '\\' && i + 1 < stored.length() && isAsciiPunctuation(stored.charAt(i + 1))) {
                keep(stored.charAt(i + 1), i, i + 2, true);
                i += 2;
            } else {
                int mark = emphasis.markAt(i);
                if (mark == 0) {
                    keep(c, i, i + 1, false);
                    i++;
                } else {
                    i += mark;
                }
            }
        }
    }

    private void keep(char c, int start, int end, boolean wasEscaped) {
        kept[length] = c;
        from[length] = start;
        to[length] = end;
        escaped[length] = wasEscaped;
        length++;
    }

    private static boolean isAsciiPunctuation(char c) {
        return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    }

    private static int[] countCodePoints(String text) {
        int[] before = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            before[i] = count;
            boolean isFirstOfPair = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (!isFirstOfPair) {
                count++;
            }
        }
        before[text.length()] = count;
        return before;
    }
}
