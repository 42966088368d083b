package org.recto.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds words that two capitals, or a number and a capital, stand side by side in, near their beginning. Looking for a long
 * list of abbreviations at each letter of a text takes most of the time that it takes to read it.
 */
public final class Capitals {

    /** How far from a word's beginning the two may stand, in characters. */
    private static final int NEAR = 10;

    private final String text;
    private final Matcher matcher;
    private int at;

    /** @param word finds nothing that begins within a word, and nothing without two such characters near its beginning */
    public Capitals(Pattern word, String text) {
        this.text = text;
        this.matcher = word.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Pattern of any of some words, the longest first; they are parted by their first letters, so that few are tried. */
    public static String anyOf(Collection<String> words) {
        Map<String, List<String>> byFirst = words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.groupingBy(word -> word.substring(0, 1), TreeMap::new, Collectors.toList()));
        return byFirst.entrySet().stream()
                .map(same -> Pattern.quote(same.getKey())
                        + same.getValue().stream()
                                .map(word -> Pattern.quote(word.substring(1)))
                                .collect(Collectors.joining("|", "(?:", ")")))
                .collect(Collectors.joining("|"));
    }

    /** Whether there is another; it stands in {@link #found} then. */
    public boolean find() {
        int pair = pair(at);
        while (pair >= 0) {
            at = Math.max(at, pair - NEAR);
            while (at <= pair) {
                boolean isWithinWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
                if (!isWithinWord && matcher.region(at, text.length()).lookingAt()) {
                    at = matcher.end();
                    return true;
                }
                at++;
            }
            pair = pair(at);
        }
        return false;
    }

    /** What was found last. */
    public Matcher found() {
        return matcher;
    }

    /** Where the next two stand, from a place on; -1 where there are none. */
    private int pair(int from) {
        for (int i = from; i + 1 < text.length(); i++) {
            if (isCapital(text.charAt(i + 1)) && (isCapital(text.charAt(i)) || Character.isDigit(text.charAt(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCapital(char c) {
        return c < 0x80
                ? c >= 'A' && c <= 'Z'
                : Character.getType(c) == Character.UPPERCASE_LETTER || Character.isSurrogate(c);
    }
}
