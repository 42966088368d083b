package org.recto.rule.identity;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What spellings of one name have in common: letters and digits, Greek letters as the Latin ones that stand for them. */
final class NameKey {

    private static final Map<Character, Character> GREEK = Map.ofEntries(
            Map.entry('\u03b1', 'a'),
            Map.entry('\u03b2', 'b'),
            Map.entry('\u00df', 'b'), // the German letter, where someone had no beta
            Map.entry('\u03b3', 'g'),
            Map.entry('\u03b4', 'd'),
            Map.entry('\u03b5', 'e'),
            Map.entry('\u03b6', 'z'),
            Map.entry('\u03b7', 'h'),
            Map.entry('\u03b8', 't'),
            Map.entry('\u03ba', 'k'),
            Map.entry('\u03bb', 'l'),
            Map.entry('\u03c3', 's'),
            Map.entry('\u03c9', 'o'));

    /** Greek letters by their names, where they end a part of a name or a number follows. */
    private static final Pattern SPELLED =
            Pattern.compile("(?i)(?<=[\\p{L}\\p{N}-])([abgdezkt])(?:lpha|eta|amma|elta|psilon|appa|heta)(?![a-z])");

    private static final int SHORTEST_SPELLED = "Xbeta".length();

    private NameKey() {}

    /** The same for all spellings: {@code IL7RA} for IL-7Rα, IL7-Ra and IL-7R-alpha. */
    static String of(String name) {
        return latin(name).toUpperCase(Locale.ROOT);
    }

    /** The letters and digits, capitals kept. */
    static String latin(String name) {
        String spelled =
                name.length() < SHORTEST_SPELLED ? name : SPELLED.matcher(name).replaceAll("$1");
        StringBuilder key = new StringBuilder(spelled.length());
        for (int i = 0; i < spelled.length(); i++) {
            char c = spelled.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(c < 0x80 ? c : GREEK.getOrDefault(c, c));
            }
        }
        return key.toString();
    }
}
