package org.recto.hgvs;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in a text that is being read, moving forward only. */
final class Cursor {

    private static final int LONGEST_SHOWN = 40;

    private final String text;
    private @Nullable List<Remark> remarks;
    private int at;

    Cursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    int position() {
        return at;
    }

    void goTo(int position) {
        at = position;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** The next character, {@code '\0'} at the end. */
    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    boolean sees(String words) {
        return text.startsWith(words, at);
    }

    boolean seesInAnyCase(String words) {
        return text.regionMatches(true, at, words, 0, words.length());
    }

    boolean seesDigit() {
        return peek() >= '0' && peek() <= '9';
    }

    /** The next character, moving over it. */
    char take() {
        return text.charAt(at++);
    }

    /** Moves over the words where they come next. */
    boolean take(String words) {
        if (sees(words)) {
            at += words.length();
            return true;
        }
        return false;
    }

    /** The longest run of the given characters, perhaps empty. */
    String takeRun(String characters) {
        int start = at;
        while (!atEnd() && characters.indexOf(peek()) >= 0) {
            at++;
        }
        return text.substring(start, at);
    }

    boolean sees(String words, int ahead) {
        return text.startsWith(words, at + ahead);
    }

    /** How far ahead the round bracket that opens here is closed; negative where it is not. */
    int closingBracket() {
        int open = 0;
        for (int i = at; i < text.length(); i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (open == 0) {
                return i - at;
            }
        }
        return -1;
    }

    /** Notes what is to be said of the description if it turns out to be one. */
    void remark(Remark.Code code, int position, String message) {
        remark(new Remark(code, position, message, List.of()));
    }

    void remark(Remark remark) {
        if (remarks == null) {
            remarks = new ArrayList<>(2);
        }
        remarks.add(remark);
    }

    /** The text with the part between two positions replaced; nothing where it is too long to be corrected. */
    List<String> with(int start, int end, String by) {
        return text.length() > Repair.LONGEST_TEXT ? List.of() : List.of(new Repair(start, end, by).apply(text));
    }

    List<Remark> remarks() {
        return remarks == null ? List.of() : remarks;
    }

    /** What stands from the position up to here. */
    String since(int start) {
        return text.substring(start, at);
    }

    String between(int start, int end) {
        return text.substring(start, end);
    }

    int length() {
        return text.length();
    }

    /** Moves over the character where it comes next. */
    boolean take(char character) {
        if (peek() == character) {
            at++;
            return true;
        }
        return false;
    }

    /** Moves over bases; in RNA a word that begins like a base ({@code del}) ends them. */
    void skipBases(Numbering numbering) {
        while (at < text.length() && numbering.isBase(text.charAt(at)) && !seesWord()) {
            at++;
        }
    }

    private boolean seesWord() {
        return text.charAt(at) == 'd' && (sees("del") || sees("dup"));
    }

    /** Where the character stands next, negative where it does not. */
    int find(char character) {
        return text.indexOf(character, at);
    }

    /** What is left, or its beginning where it is long. */
    String shown() {
        return shown(rest());
    }

    /** A text as a message can quote it. */
    static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "\u2026";
    }

    String rest() {
        return text.substring(at);
    }

    /** A number of 1 to {@link Integer#MAX_VALUE}. */
    int number(String what) throws Refused {
        int start = at;
        long number = 0;
        while (seesDigit()) {
            number = Math.min(number * 10 + (peek() - '0'), Integer.MAX_VALUE + 1L);
            at++;
        }
        if (at == start) {
            throw refuseAt(start, Refusal.Code.POSITION_EXPECTED, what, "Here " + what + " was expected.");
        }
        if (text.charAt(start) == '0') {
            throw refuseAt(
                    start,
                    Refusal.Code.POSITION_ZERO,
                    "Counting starts at 1: there is no 0, nor a zero before a number.");
        }
        if (number > Integer.MAX_VALUE) {
            throw refuseAt(start, Refusal.Code.NUMBER_TOO_LARGE, "No sequence is as long as this number says.");
        }
        return (int) number;
    }

    Refused refuse(Refusal.Code code, String message) {
        return refuseAt(at, code, message);
    }

    Refused refuse(Refusal.Code code, String expected, String message) {
        return refuseAt(at, code, expected, message);
    }

    Refused refuseAt(int position, Refusal.Code code, String message) {
        return refuseAt(position, code, code.expected(), message);
    }

    /** Refuses, with other words for what was expected than the code's own. */
    Refused refuseAt(int position, Refusal.Code code, String expected, String message) {
        return new Refused(new Refusal(code, position, expected, message, List.of()));
    }

    /** Leaves the readers of this package; never leaves the package. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Refusal refusal;
        private final transient List<Repair> repairs = new ArrayList<>(0);

        private Refused(Refusal refusal) {
            super(refusal.message(), null, false, false);
            this.refusal = refusal;
        }

        /** What was refused and where. */
        Refusal refusal() {
            return refusal;
        }

        /** With the texts that the repairs make of the one that was read, which may be descriptions or not. */
        Refusal refusal(String text) {
            List<String> repaired = text.length() > Repair.LONGEST_TEXT
                    ? List.of()
                    : repairs.stream().map(repair -> repair.apply(text)).toList();
            return new Refusal(refusal.code(), refusal.position(), refusal.expected(), refusal.message(), repaired);
        }

        /**
         * Says how the text may be put right; the likelier way first.
         *
         * @param start of what is replaced
         * @param end behind the last character that is
         */
        Refused or(int start, int end, String by) {
            repairs.add(new Repair(start, end, by));
            return this;
        }
    }
}
