package org.recto.prose;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number or a sign of the plain text.
 *
 * @param text as it stands
 * @param lower the same in lower case
 * @param start its first character in the plain text
 * @param end the one after its last
 * @param escaped whether a backslash stood before it, so that it is a mere sign
 * @param sign the sign that it is, or 0
 * @param count the count that it tells, in figures or, below a hundred, in words, or -1
 * @param residue what it would say were it meant as a residue, where it has the form of one
 */
record Token(
        Kind kind,
        String text,
        String lower,
        int start,
        int end,
        boolean escaped,
        char sign,
        int count,
        @Nullable ResidueWord residue) {

    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    /** Stands wherever a sentence has no token, and equals no word. */
    static final Token NONE = new Token(Kind.SIGN, "", "", -2, -2, false, (char) 0, -1, null);

    static Token of(Kind kind, String text, int start, boolean escaped) {
        int end = start + text.length();
        return switch (kind) {
            case WORD -> {
                String lower = text.toLowerCase(Locale.ROOT);
                int count = Numbers.inWords(lower);
                yield new Token(kind, text, lower, start, end, escaped, (char) 0, count, ResidueWord.parse(text));
            }
            case NUMBER -> new Token(kind, text, text, start, end, escaped, (char) 0, Numbers.integer(text), null);
            case SIGN -> new Token(kind, text, text, start, end, escaped, text.charAt(0), -1, null);
        };
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean is(char sign) {
        return this.sign == sign;
    }

    /** A hyphen or a dash, as authors put it between the ends of a range. */
    boolean isDash() {
        return sign == '-' || sign >= '\u2010' && sign <= '\u2014' || sign == '\u2212';
    }

    /** Whether it is a word that begins with a letter, in lower case, or its capital. */
    boolean startsWith(char letter) {
        return isWord() && lower.charAt(0) == letter;
    }

    /** The single letter it consists of, or 0. */
    char letter() {
        return isWord() && text.length() == 1 ? text.charAt(0) : 0;
    }

    boolean startsUpperCase() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }
}
