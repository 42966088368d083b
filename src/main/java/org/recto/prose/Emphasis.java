package org.recto.prose;

/**
 * Tells Markdown's emphasis marks from stars and underscores that are meant, reading from left to right.
 *
 * <p>Where no emphasis is open, a star after a digit is meant: {@code R213*} stops there.
 */
final class Emphasis {

    private final String text;
    private int openStars;
    private int openUnderscores;

    Emphasis(String text) {
        this.text = text;
    }

    /** The length of the mark that begins here, 0 where none does. */
    int markAt(int index) {
        char c = text.charAt(index);
        if (c == '`') {
            return 1;
        }
        if (c == '\n' && index + 1 < text.length() && text.charAt(index + 1) == '\n') {
            openStars = 0;
            openUnderscores = 0;
            return 0;
        }
        if (c != '*' && c != '_') {
            return 0;
        }
        int end = index + 1;
        while (end < text.length() && text.charAt(end) == c && end - index < 3) {
            end++;
        }
        char before = index == 0 ? ' ' : text.charAt(index - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        boolean isMark = c == '*' ? isStarMark(before, after) : isUnderscoreMark(before, after);
        return isMark ? end - index : 0;
    }

    private boolean isStarMark(char before, char after) {
        if (openStars > 0 && !Character.isWhitespace(before)) {
            openStars--;
            return true;
        }
        if (Character.isWhitespace(after) || Character.isLetterOrDigit(before)) {
            return false;
        }
        openStars++;
        return true;
    }

    private boolean isUnderscoreMark(char before, char after) {
        if (openUnderscores > 0 && !Character.isWhitespace(before) && !Character.isLetterOrDigit(after)) {
            openUnderscores--;
            return true;
        }
        if (!Character.isLetterOrDigit(after) || Character.isLetterOrDigit(before)) {
            return false;
        }
        openUnderscores++;
        return true;
    }
}
