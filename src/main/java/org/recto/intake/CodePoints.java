package org.recto.intake;

import java.util.stream.IntStream;

/** A text by its code points, as ranges count them. */
final class CodePoints {

    private final String text;

    /** Where in the text each code point begins, and the text's end. */
    private final int[] offsets;

    CodePoints(String text) {
        this.text = text;
        IntStream starts = IntStream.range(0, text.length())
                .filter(i -> i == 0
                        || !Character.isLowSurrogate(text.charAt(i))
                        || !Character.isHighSurrogate(text.charAt(i - 1)));
        offsets = IntStream.concat(starts, IntStream.of(text.length())).toArray();
    }

    int length() {
        return offsets.length - 1;
    }

    /** From one code point up to another; empty where they are the wrong way round. */
    String between(int start, int end) {
        return end <= start ? "" : text.substring(offsets[start], offsets[end]);
    }
}
