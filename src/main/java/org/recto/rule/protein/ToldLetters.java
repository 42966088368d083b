package org.recto.rule.protein;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.prose.Mention;
import org.recto.prose.Word;
import org.recto.rule.ReadValues;

/**
 * Residues that prose spells right before it says where they stand, "GAGGVGKS (residues 10-17)".
 *
 * @param byPlace one-letter codes by where the words behind them begin, in code points
 */
record ToldLetters(Map<Integer, String> byPlace) {

    private static final Pattern LETTERS = Pattern.compile("[ACDEFGHIKLMNPQRSTVWY]{4,40}");

    /** Shorter ones may be names, as FERM is, unless they are called a motif. */
    private static final int NO_NAME = 7;

    private static final Set<String> NOUNS = Set.of("motif", "sequence", "box", "peptide", "stretch");

    static ToldLetters of(String text) {
        Map<Integer, String> byPlace = new HashMap<>();
        for (List<Word> sentence : ReadValues.sentences(text)) {
            for (int i = 0; i + 2 < sentence.size(); i++) {
                String word = sentence.get(i).text();
                int at = behind(sentence, i);
                if (at > 0 && LETTERS.matcher(word).matches()) {
                    byPlace.put(sentence.get(at).range().start(), word);
                }
            }
        }
        return new ToldLetters(Map.copyOf(byPlace));
    }

    /** Where a place may be told behind a name: "X (residues", "X motif, residues", "X at residues"; 0 where not. */
    private static int behind(List<Word> sentence, int name) {
        boolean isJoined = sentence.get(name).isJoined()
                && name > 0
                && sentence.get(name - 1).isDash();
        if (isJoined || sentence.get(name).text().length() < 4) {
            return 0;
        }
        boolean isCalled = NOUNS.contains(sentence.get(name + 1).text());
        int at = isCalled ? name + 2 : name + 1;
        isCalled |= name > 0 && NOUNS.contains(sentence.get(name - 1).text());
        if (!isCalled && sentence.get(name).text().length() < NO_NAME) {
            return 0;
        }
        boolean isJoint = at + 1 < sentence.size()
                && ("(".equals(sentence.get(at).text())
                        || ",".equals(sentence.get(at).text())
                        || "at".equals(sentence.get(at).text()));
        return isJoint ? at + 1 : 0;
    }

    /** The residues spelt right before a span of as many, {@code null} where none are. */
    @Nullable
    String before(Mention.Span span) {
        String letters = byPlace.get(span.range().start());
        return letters != null && letters.length() == span.last() - span.first() + 1 ? letters : null;
    }
}
