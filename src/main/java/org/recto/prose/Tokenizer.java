package org.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts plain text into words, numbers and signs in one pass. */
final class Tokenizer {

    /** Units that authors write without a space after the number. */
    private static final Set<String> UNITS = Set.of("aa", "bp", "nt", "kb", "kDa", "Da", "Mb", "kD", "AA");

    private final PlainText text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(PlainText text) {
        this.text = text;
    }

    static List<Token> tokens(PlainText text) {
        Tokenizer tokenizer = new Tokenizer(text);
        while (tokenizer.at < text.length()) {
            tokenizer.next();
        }
        return tokenizer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (isSpace(c)) {
            at++;
        } else if (isDigit(c)) {
            number();
        } else if (isWordPart(c)) {
            add(Token.Kind.WORD, numeralEnd(wordEnd(at)));
        } else {
            add(Token.Kind.SIGN, at + 1);
        }
    }

    /** Digits with a decimal point or commas between thousands; with letters behind them it is a word, as in 5p13. */
    private void number() {
        int end = digitsEnd(at);
        if (end - at <= 3) {
            while (isThousands(end)) {
                end += 4;
            }
        }
        if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            int decimals = digitsEnd(end + 1);
            boolean isWhole = decimals == text.length() || !isNumberLike(decimals);
            end = isWhole ? decimals : end;
        }
        int wordEnd = wordEnd(end);
        boolean isUnit = wordEnd - end <= 3 && UNITS.contains(text.substring(end, wordEnd));
        if (wordEnd == end || isUnit) {
            add(Token.Kind.NUMBER, end);
        } else {
            add(Token.Kind.WORD, wordEnd);
        }
    }

    private boolean isThousands(int index) {
        return index + 3 < text.length() && text.charAt(index) == ',' && digitsEnd(index + 1, index + 5) == index + 4;
    }

    /** Whether another point and digit follow, so that what stands here is a version or a date, not a decimal. */
    private boolean isNumberLike(int index) {
        return text.charAt(index) == '.' && index + 1 < text.length() && isDigit(text.charAt(index + 1));
    }

    private int digitsEnd(int index) {
        return digitsEnd(index, text.length());
    }

    private int digitsEnd(int index, int limit) {
        int end = index;
        while (end < Math.min(limit, text.length()) && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int wordEnd(int index) {
        int end = index;
        while (end < text.length() && (isWordPart(text.charAt(end)) || isApostropheWithin(end, index))) {
            end++;
        }
        return end;
    }

    /** The end of "thirty-four", of which only "thirty" was read; of any other word its own end. */
    private int numeralEnd(int end) {
        boolean isJoined = end - at <= 7 && end < text.length() && text.charAt(end) == '-';
        if (!isJoined || !Numbers.isTens(text.substring(at, end).toLowerCase(Locale.ROOT))) {
            return end;
        }
        int whole = wordEnd(end + 1);
        boolean isNumeral = whole - end <= 6
                && Numbers.isUnits(text.substring(end + 1, whole).toLowerCase(Locale.ROOT));
        return isNumeral ? whole : end;
    }

    private boolean isApostropheWithin(int index, int start) {
        char c = text.charAt(index);
        return (c == '\'' || c == '\u2019')
                && index > start
                && index + 1 < text.length()
                && Character.isLetter(text.charAt(index - 1))
                && Character.isLetter(text.charAt(index + 1));
    }

    private void add(Token.Kind kind, int end) {
        boolean escaped = end == at + 1 && text.isEscaped(at);
        tokens.add(Token.of(kind, text.substring(at, end), at, escaped));
        at = end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        if (c < 0x7f) {
            return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1c && c <= 0x1f;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private static boolean isWordPart(char c) {
        if (c < 0x7f) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c);
        }
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
