package org.recto.prose;

import java.util.Locale;

/**
 * A word, a number or a sign of the plain text.
 *
 * @param text as it stands
 * @param lower the same in lower case
 * @param start its first character in the plain text
 * @param end the one after its last
 * @param escaped whether a backslash stood before it, so that it is a mere sign
 */
record Token(Kind kind, String text, String lower, int start, int end, boolean escaped) {

    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    /** Stands wherever a sentence has no token, and equals no word. */
    static final Token NONE = new Token(Kind.SIGN, "", "", -2, -2, false);

    static Token of(Kind kind, String text, int start, boolean escaped) {
        String lower = kind == Kind.WORD ? text.toLowerCase(Locale.ROOT) : text;
        return new Token(kind, text, lower, start, start + text.length(), escaped);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean is(char sign) {
        return kind == Kind.SIGN && text.length() == 1 && text.charAt(0) == sign;
    }

    /** A hyphen or a dash, as authors put it between the ends of a range. */
    boolean isDash() {
        return is('-') || is('\u2013') || is('\u2014') || is('\u2010') || is('\u2011') || is('\u2012') || is('\u2212');
    }

    /** The single letter it consists of, or 0. */
    char letter() {
        return isWord() && text.length() == 1 ? text.charAt(0) : 0;
    }

    boolean startsUpperCase() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }
}
