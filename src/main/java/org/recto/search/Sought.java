package org.recto.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What someone typed to find entries: each of its words must be found in one, or all of it be what one is called.
 *
 * @param whole all letters and digits in one
 */
record Sought(String whole, List<Word> words) {

    /** More are not looked for. */
    private static final int MOST = 8;

    /** Words that say nothing, looked for only where there is no other. */
    private static final Set<String> IDLE =
            Set.of("a", "an", "and", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

    static Sought of(String text) {
        List<String> typed = Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !Token.squeezed(word).isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
        List<String> telling = typed.stream()
                .filter(word -> !IDLE.contains(Token.squeezed(word)))
                .toList();
        return new Sought(
                Token.squeezed(text),
                (telling.isEmpty() ? typed : telling).stream().map(Word::of).toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** A lexeme as the text of a tsvector or a tsquery has it. */
    static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
