package org.recto.rule.text;

/** A text by code points, for looks at what stands around a mention. */
record Around(int[] codePoints) {

    static Around of(String text) {
        return new Around(text.codePoints().toArray());
    }

    /** Up to so many code points before a place, on the same line. */
    String before(int end, int length) {
        return oneLine(Math.max(0, end - length), end);
    }

    /** Up to so many from a place on. */
    String after(int start, int length) {
        return between(start, Math.min(codePoints.length, start + length));
    }

    /** What stands from one place to another; line ends count as spaces. */
    String between(int start, int end) {
        return new String(codePoints, start, end - start).replace('\n', ' ').replace('\u00a0', ' ');
    }

    private String oneLine(int start, int end) {
        String words = new String(codePoints, start, end - start);
        return words.substring(words.lastIndexOf('\n') + 1).replace('\u00a0', ' ');
    }
}
