package org.recto.rule;

import org.recto.prose.Range;

/** Turns places in a text's characters into ranges of code points and back, anywhere and fast however long the text is. */
public final class CodePoints {

    private static final int STRIDE = 512;

    private final String text;

    /** How many code points stand before each {@link #STRIDE}th character; empty where each character is one. */
    private final int[] before;

    public CodePoints(String text) {
        this.text = text;
        this.before = text.codePointCount(0, text.length()) == text.length() ? new int[0] : counts(text);
    }

    private static int[] counts(String text) {
        int[] counts = new int[text.length() / STRIDE + 1];
        for (int i = 1; i < counts.length; i++) {
            int from = (i - 1) * STRIDE;
            counts[i] = counts[i - 1] + begun(text, from, from + STRIDE);
        }
        return counts;
    }

    /** How many code points begin from one character to another: a pair that is cut counts where it begins. */
    private static int begun(String text, int from, int to) {
        return text.codePointCount(from, to) - (from < to && isCut(text, from) ? 1 : 0);
    }

    private static boolean isCut(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** The range of the characters {@code [start, end)}. */
    public Range range(int start, int end) {
        return new Range(upTo(start), upTo(end));
    }

    /** The character at which a code point begins, or the text's end. */
    public int character(int codePoint) {
        if (before.length == 0) {
            return codePoint;
        }
        int low = 0;
        int high = before.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (before[middle] <= codePoint) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int from = low * STRIDE;
        return text.offsetByCodePoints(isCut(text, from) ? from + 1 : from, codePoint - before[low]);
    }

    private int upTo(int character) {
        return before.length == 0
                ? character
                : before[character / STRIDE] + begun(text, character / STRIDE * STRIDE, character);
    }
}
