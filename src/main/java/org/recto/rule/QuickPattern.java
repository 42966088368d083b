package org.recto.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only where it may begin, by the first two characters. By itself it would be tried at each letter of a
 * text, and so would each of its wordings. It finds what the pattern alone finds.
 */
public final class QuickPattern {

    private static final int ASCII = 0x80;
    private static final char ANY = 0;

    private final Pattern pattern;
    private final boolean beginsWords;
    private final boolean[][] leads = new boolean[ASCII][];
    private boolean beyondAscii;

    private QuickPattern(Pattern pattern, boolean beginsWords) {
        this.pattern = pattern;
        this.beginsWords = beginsWords;
    }

    /**
     * Words, in capitals or not, that are no part of others.
     *
     * @param wordings parted by bars as in a pattern, each beginning with a letter
     */
    public static QuickPattern words(String wordings) {
        return words(wordings, "\\b");
    }

    /** @param behind pattern of what must follow each */
    public static QuickPattern words(String wordings, String behind) {
        Pattern pattern = Pattern.compile("\\b(?:" + wordings + ")" + behind, Pattern.CASE_INSENSITIVE);
        QuickPattern quick = new QuickPattern(pattern, true);
        for (String wording : parted(wordings)) {
            char first = wording.charAt(0);
            char second = second(wording);
            if (!isLetter(first)) {
                throw new IllegalArgumentException("\"" + wording + "\" begins with no letter");
            }
            for (char one : bothCases(first)) {
                for (char other : bothCases(second)) {
                    quick.lead(one, other);
                }
            }
        }
        return quick;
    }

    /**
     * A pattern that begins with one of some characters.
     *
     * @param first ASCII, or U+0080 for all that are not
     * @param second the ones of which one follows; empty where that may be any
     */
    public static QuickPattern at(String first, String second, String pattern) {
        QuickPattern quick = new QuickPattern(Pattern.compile(pattern), false);
        for (char one : first.toCharArray()) {
            if (second.isEmpty()) {
                quick.lead(one, ANY);
            }
            for (char other : second.toCharArray()) {
                quick.lead(one, other);
            }
        }
        return quick;
    }

    private void lead(char first, char second) {
        if (first >= ASCII) {
            beyondAscii = true;
            return;
        }
        if (leads[first] == null) {
            leads[first] = new boolean[ASCII];
        }
        leads[first][second] = true;
    }

    /** Whether a text holds it anywhere. */
    public boolean isIn(String text) {
        return search(text).find();
    }

    public Search search(String text) {
        return new Search(text);
    }

    /** Finds it again and again in one text. */
    public final class Search {

        private final String text;
        private final Matcher matcher;
        private int at;

        private Search(String text) {
            this.text = text;
            this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }

        /** Whether there is another; it stands in {@link #found} then. */
        public boolean find() {
            for (int i = at; i < text.length(); i++) {
                if (mayBegin(text, i) && matcher.region(i, text.length()).lookingAt()) {
                    at = Math.max(matcher.end(), i + 1);
                    return true;
                }
            }
            at = text.length();
            return false;
        }

        /** What was found last. */
        public Matcher found() {
            return matcher;
        }
    }

    private boolean mayBegin(String text, int index) {
        char first = text.charAt(index);
        if (first >= ASCII) {
            boolean isWithinPair = index > 0 && Character.isSurrogatePair(text.charAt(index - 1), first);
            return beyondAscii && !isWithinPair;
        }
        boolean[] seconds = leads[first];
        if (seconds == null || beginsWords && index > 0 && isOfWord(text.charAt(index - 1))) {
            return false;
        }
        char second = index + 1 < text.length() ? text.charAt(index + 1) : ANY;
        return seconds[ANY] || second < ASCII && seconds[second];
    }

    /** As {@code \b} sees it, where a letter stands behind. */
    private static boolean isOfWord(char c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '_';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The second letter of a wording, where it is always there. */
    private static char second(String wording) {
        boolean isPlain = wording.length() > 1
                && isLetter(wording.charAt(1))
                && (wording.length() == 2 || "?*{".indexOf(wording.charAt(2)) < 0);
        return isPlain ? wording.charAt(1) : ANY;
    }

    private static char[] bothCases(char c) {
        String letter = String.valueOf(c);
        return new char[] {
            letter.toLowerCase(Locale.ROOT).charAt(0),
            letter.toUpperCase(Locale.ROOT).charAt(0)
        };
    }

    /** At the bars that stand in no bracket. */
    private static List<String> parted(String wordings) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < wordings.length(); i++) {
            char c = wordings.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == '|' && depth == 0) {
                parts.add(wordings.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(wordings.substring(from));
        return parts;
    }
}
