package org.recto.hgvs;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.Refusal.Code;

/** Characters that no description holds: spaces, and what word processors and web pages put in the place of others. */
final class Strays {

    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00AD\uFE58\uFE63\uFF0D";
    private static final String ARROWS = "\u2192\u21D2\u27F6\u279C\u2794\u203A\u00BB\uFF1E\u2B95";

    private Strays() {}

    /**
     * The refusal of the first of them, with the text as it may have been meant; {@code null} where there is none.
     *
     * @param refused what was found wrong by reading
     */
    static @Nullable Refused find(String text, Refused refused) {
        int at = 0;
        while (at < text.length() && !isStray(text, at)) {
            at++;
        }
        if (at == text.length()) {
            return null;
        }
        boolean isMore = refused.refusal().code() == Code.TRAILING_TEXT
                && refused.refusal().position() == at
                && text.indexOf('.', at) > 0;
        if (text.isBlank() || isMore) {
            return null;
        }
        Cursor cursor = new Cursor(text, at);
        boolean isSpace = isSpace(text.charAt(at));
        Refused stray = isSpace
                ? cursor.refuse(Code.SPACE, "A description holds no spaces.")
                : cursor.refuse(
                        Code.FOREIGN_CHARACTER,
                        "\"" + shown(text, at)
                                + "\" is no character of a description; copying from a web page or a word"
                                + " processor may have put it there.");
        String joined = withColon(text);
        if (joined != null) {
            stray.or(0, text.length(), joined);
        }
        boolean isDashed = text.chars().anyMatch(c -> DASHES.indexOf(c) >= 0);
        String tidy = tidied(text);
        if (isDashed) {
            stray.or(0, text.length(), tidy.replaceFirst("(?<=[0-9])-(?=[0-9]+(del|dup|ins|inv))", "_"));
        }
        return stray.or(0, text.length(), tidy);
    }

    /** {@code DMD c.76A>C} with the colon that it lacks; {@code null} of anything else. */
    private static @Nullable String withColon(String text) {
        String stripped = text.strip();
        int space = 0;
        while (space < stripped.length() && !isSpace(stripped.charAt(space))) {
            space++;
        }
        String rest = stripped.substring(space).strip();
        boolean isType = rest.length() > 2 && rest.charAt(1) == '.' && "cgnmorp".indexOf(rest.charAt(0)) >= 0;
        return isType && space > 0 && stripped.lastIndexOf(':', space) < 0 && stripped.charAt(1) != '.'
                ? stripped.substring(0, space) + ":" + tidied(rest)
                : null;
    }

    private static boolean isStray(String text, int at) {
        char c = text.charAt(at);
        return c <= ' ' || c > '~' || (c == '&' && text.startsWith("&gt;", at)) || c == '\\' || c == '"' || c == '\'';
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String shown(String text, int at) {
        return text.startsWith("&gt;", at) ? "&gt;" : text.substring(at, text.offsetByCodePoints(at, 1));
    }

    private static String tidied(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        String plain = text.replace("&gt;", ">");
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (DASHES.indexOf(c) >= 0) {
                tidy.append('-');
            } else if (ARROWS.indexOf(c) >= 0) {
                tidy.append('>');
            } else if (c == '\u02C6') {
                tidy.append('_');
            } else if (c == '\u2217' || c == '\u00D7' || c == '\uFF0A') {
                tidy.append('*');
            } else if (c > ' ' && c <= '~' && c != '\\' && c != '"' && c != '\'') {
                tidy.append(c);
            } else if (c > '~' && !isSpace(c) && Character.getType(c) != Character.FORMAT) {
                String folded = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
                boolean isPlain = folded.chars().allMatch(f -> f > ' ' && f <= '~');
                tidy.append(isPlain ? folded : "");
            }
        }
        return tidy.toString();
    }
}
