package org.recto.entry;

/** Plain text into CommonMark that shows it as it was written, and back. */
public final class Markdown {

    /** Signs that may begin markup wherever they stand. */
    private static final String ANYWHERE = "\\*_`[]<";

    private Markdown() {}

    /**
     * Escapes what CommonMark would take for markup and what would be read as a citation by key. Only what must be
     * escaped is: {@code T-B+NK+} and {@code 64%/67.2%} stay as they are.
     *
     * @param text one paragraph or several, blank lines between them
     */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        boolean isLineStart = true;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
            boolean isMarker = isLineStart && (digits == 0 ? startsBlock(c, next) : endsNumber(c, next));
            if (ANYWHERE.indexOf(c) >= 0 && !isWithinWord(c, i, text)
                    || isMarker
                    || isEntity(c, i, text)
                    || isKey(c, next)) {
                escaped.append('\\');
            }
            escaped.append(c);
            boolean isDigit = c >= '0' && c <= '9';
            digits = c == '\n' || !isLineStart ? 0 : isDigit ? digits + 1 : digits;
            isLineStart = c == '\n' || isLineStart && (c == ' ' && digits == 0 || isDigit);
        }
        return escaped.toString();
    }

    /** Takes the backslashes away that {@link #escape} put there; other markup stays. */
    public static String unescape(String markdown) {
        StringBuilder text = new StringBuilder(markdown.length());
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            boolean isEscape = c == '\\' && i + 1 < markdown.length() && isPunctuation(markdown.charAt(i + 1));
            text.append(isEscape ? markdown.charAt(++i) : c);
        }
        return text.toString();
    }

    /** A heading, quotation, list item, rule or the line under a heading. */
    private static boolean startsBlock(char c, char next) {
        return switch (c) {
            case '#', '>', '=', '~' -> true;
            case '-', '+' -> next == ' ' || next == '\t' || next == '\n' || next == c;
            default -> false;
        };
    }

    /** The point or bracket that makes a number at a line's start a list item. */
    private static boolean endsNumber(char c, char next) {
        return (c == '.' || c == ')') && (next == ' ' || next == '\t' || next == '\n');
    }

    /** An underscore between letters or digits marks nothing: {@code NM_002185.5}. */
    private static boolean isWithinWord(char c, int index, String text) {
        return c == '_'
                && index > 0
                && index + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(index - 1))
                && Character.isLetterOrDigit(text.charAt(index + 1));
    }

    /** {@code &amp;} would be shown as an ampersand. */
    private static boolean isEntity(char c, int index, String text) {
        if (c != '&') {
            return false;
        }
        int end = index + 1;
        while (end < text.length()
                && end < index + 34
                && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
            end++;
        }
        return end > index + 1 && end < text.length() && text.charAt(end) == ';';
    }

    private static boolean isKey(char c, char next) {
        return c == '@' && Character.isLetterOrDigit(next);
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    }
}
