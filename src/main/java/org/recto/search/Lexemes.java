package org.recto.search;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.recto.search.Said.Kind;

/**
 * What an entry says, as PostgreSQL's full text search indexes it. A lexeme begins with where its word stands, so that the index
 * alone answers how well an entry fits: {@link #CALLED} and so on. Besides words there are {@code =il7r}, which is the symbol,
 * {@code ~cd127}, something else that the entry is called as a whole, and {@code ^i} and {@code ^il}, how a symbol or an alias
 * begins.
 *
 * @param all the lexemes
 * @param spelled words whose misspelling is forgiven
 */
record Lexemes(List<String> all, List<String> spelled) {

    static final String CALLED = "a";
    static final String NAME = "b";
    static final String DISEASE = "c";
    static final String VARIANT = "d";
    static final String NARRATIVE = "e";

    /** Where words stand, the best to be found at first. */
    static final List<String> PLACES = List.of(CALLED, NAME, DISEASE, VARIANT, NARRATIVE);

    static final String SYMBOL = "=";
    static final String KEY = "~";
    static final String BEGINNING = "^";

    /** Beginnings as short as this are lexemes of their own, as too many words begin so. */
    static final int SHORT = 2;

    /** A tsvector holds a megabyte at most; of an entry that says more, the rest isn't found. */
    private static final int MOST_BYTES = 900_000;

    private static final class Gathering {
        private final Set<String> all = new LinkedHashSet<>();
        private int bytes;

        void add(String place, String word) {
            if (!word.isEmpty() && bytes < MOST_BYTES && all.add(place + word)) {
                bytes += (place + word).getBytes(StandardCharsets.UTF_8).length;
            }
        }

        void words(String place, String text) {
            Token.words(text).forEach(word -> add(place, word));
        }

        void called(String mark, String text) {
            add(mark, Token.squeezed(text));
            add(CALLED, Token.squeezed(text));
            words(CALLED, text);
        }

        void begins(String text) {
            String squeezed = Token.squeezed(text);
            for (int length = 1; length <= Math.min(SHORT, squeezed.length()); length++) {
                add(BEGINNING, squeezed.substring(0, length));
            }
        }
    }

    /** @param oldSymbols symbols that the entry had before */
    static Lexemes of(List<Said> said, List<String> oldSymbols) {
        Gathering lexemes = new Gathering();
        Set<String> spelled = new TreeSet<>();
        oldSymbols.forEach(symbol -> {
            lexemes.called(KEY, symbol);
            lexemes.begins(symbol);
        });
        for (Said one : said) {
            String text = one.text();
            switch (one.kind()) {
                case SYMBOL -> lexemes.called(SYMBOL, text);
                case ALIAS, ID -> lexemes.called(KEY, text);
                case NAME -> {
                    lexemes.add(KEY, Token.squeezed(text));
                    lexemes.words(NAME, text);
                }
                case DISEASE -> lexemes.words(DISEASE, text);
                case VARIANT -> {
                    lexemes.add(VARIANT, VariantKey.of(text));
                    lexemes.words(VARIANT, text);
                }
                case NARRATIVE -> lexemes.words(NARRATIVE, text);
            }
            if (one.kind() == Kind.SYMBOL || one.kind() == Kind.ALIAS) {
                lexemes.begins(text);
                spelled.add(Token.squeezed(text));
            }
            if (one.kind() == Kind.ALIAS || one.kind() == Kind.NAME || one.kind() == Kind.DISEASE) {
                spelled.addAll(Token.words(text));
            }
        }
        spelled.removeIf(word -> word.length() < 3 || word.chars().noneMatch(Character::isLetter));
        return new Lexemes(List.copyOf(lexemes.all), List.copyOf(spelled));
    }
}
