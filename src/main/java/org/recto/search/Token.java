package org.recto.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A run of letters and digits in a text, as search compares it: in lower case, without accents, Greek letters by name.
 *
 * @param start where it begins in the text
 * @param end behind its last character
 */
record Token(String word, int start, int end) {

    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private static final Map<Character, String> GREEK = Map.of(
            'α', "alpha", 'β', "beta", 'γ', "gamma", 'δ', "delta", 'ε', "epsilon", 'ζ', "zeta", 'θ', "theta", 'κ',
            "kappa", 'λ', "lambda", 'ω', "omega");

    /** So long a word is compared; nobody types a longer one, and an index holds no longer one well. */
    private static final int LONGEST = 80;

    static List<Token> of(String text) {
        return RUN.matcher(text).results().map(Token::of).toList();
    }

    private static Token of(MatchResult run) {
        return new Token(folded(run.group()), run.start(), run.end());
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        of(text).forEach(token -> words.add(token.word));
        return words;
    }

    /** All of a text's letters and digits in one: {@code IL-7Rα} is {@code il7ralpha}. */
    static String squeezed(String text) {
        return cut(String.join("", words(text)));
    }

    private static String folded(String run) {
        String plain = ACCENT.matcher(Normalizer.normalize(run, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        boolean isLatin = plain.chars().allMatch(c -> c < 128);
        return cut(
                isLatin
                        ? plain
                        : plain.chars()
                                .mapToObj(c -> GREEK.getOrDefault((char) c, Character.toString(c)))
                                .collect(Collectors.joining()));
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }
}
