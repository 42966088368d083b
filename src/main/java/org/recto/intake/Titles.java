package org.recto.intake;

import java.util.Optional;

/** Parts a title from what runs on behind it. */
final class Titles {

    /** A title and what follows it. */
    record Parted(String title, String rest, boolean isSure) {}

    private Titles() {}

    /** A title ends at the last point, question mark or exclamation mark before the authors. */
    static Optional<Parted> fromAuthors(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '.' || CardLine.isBlank(text.charAt(end - 1)))) {
            end--;
        }
        int mark = lastMark(text, end);
        while (mark > 0 && !looksLikeAuthors(text.substring(mark + 1).strip())) {
            mark = lastMark(text, mark);
        }
        if (mark > 0) {
            return Optional.of(new Parted(
                    text.substring(0, mark + 1), text.substring(mark + 1).strip(), true));
        }
        int glued = lastGlue(text, end);
        return glued < 0
                ? Optional.empty()
                : Optional.of(new Parted(text.substring(0, glued), text.substring(glued), false));
    }

    /** A title and the count at its very end. */
    static Optional<Parted> fromCount(String text) {
        int digits = text.length();
        while (digits > 0
                && text.length() - digits < 7
                && text.charAt(digits - 1) >= '0'
                && text.charAt(digits - 1) <= '9') {
            digits--;
        }
        boolean isParted = digits > 0 && digits < text.length() && isMark(text.charAt(digits - 1));
        return isParted
                ? Optional.of(new Parted(text.substring(0, digits), text.substring(digits), true))
                : Optional.empty();
    }

    private static int lastMark(String text, int before) {
        int at = before - 1;
        while (at >= 0 && !isMark(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static boolean isMark(char c) {
        return c == '.' || c == '?' || c == '!';
    }

    /** Short, begins like a surname and has initials; so the authors' own points, as in "Hart R.G.", end no title. */
    private static boolean looksLikeAuthors(String text) {
        return text.length() > 3
                && text.length() < 5000
                && Character.isLetter(text.charAt(0))
                && !text.startsWith("et al")
                && !text.matches("[A-Z]{1,3}\\.?( et al\\.?)?")
                && text.indexOf(' ') > 0;
    }

    /** A small letter or bracket directly before a capital, what follows ending in "et al": the title has no point. */
    private static int lastGlue(String text, int end) {
        boolean hasOthers = text.regionMatches(Math.max(0, end - 5), "et al", 0, 5);
        for (int i = end - 1; hasOthers && i > 0 && i > end - 60; i--) {
            boolean isBoundary = Character.isUpperCase(text.charAt(i))
                    && (Character.isLowerCase(text.charAt(i - 1)) || text.charAt(i - 1) == ')');
            if (isBoundary) {
                return i;
            }
        }
        return -1;
    }
}
