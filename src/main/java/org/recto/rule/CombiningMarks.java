package org.recto.rule;

/** Bounds how many combining marks stand in a row. */
final class CombiningMarks {

    /** As many as text may have in Unicode's stream-safe format (UAX #15). */
    private static final int MOST = 30;

    private CombiningMarks() {}

    /** The text as it is or, where more stand in a row than any language writes, spaces for those beyond. */
    static String bounded(String text) {
        StringBuilder bounded = null;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowSurrogate(c)) {
                continue;
            }
            boolean isMark = c >= '\u0300' && Character.getType(text.codePointAt(i)) == Character.NON_SPACING_MARK;
            marks = isMark ? marks + 1 : 0;
            if (marks > MOST) {
                bounded = bounded == null ? new StringBuilder(text) : bounded;
                for (int at = i; at < i + Character.charCount(text.codePointAt(i)); at++) {
                    bounded.setCharAt(at, ' ');
                }
            }
        }
        return bounded == null ? text : bounded.toString();
    }
}
