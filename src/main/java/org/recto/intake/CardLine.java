package org.recto.intake;

/**
 * A line of a card.
 *
 * @param number from 1
 * @param raw the line as it stands, without its end
 */
record CardLine(int number, String raw) {

    /** Without the blanks around it, no-break spaces and tabs included. */
    String text() {
        return raw.substring(begin(), end());
    }

    boolean isBlank() {
        return begin() == raw.length();
    }

    /** Where {@link #text} begins in the line, in code points. */
    int offset() {
        return raw.codePointCount(0, begin());
    }

    /** The line's words with single spaces between them. */
    String words() {
        return text().replaceAll("[\\s\\p{Z}]+", " ");
    }

    private int begin() {
        int begin = 0;
        while (begin < raw.length() && isBlank(raw.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    private int end() {
        int end = raw.length();
        while (end > begin() && isBlank(raw.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }
}
