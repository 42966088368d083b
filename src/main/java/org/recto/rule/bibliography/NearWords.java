package org.recto.rule.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recto.rule.ReadValues;

/**
 * Words by what is left of them without one of their letters, which two words that are one letter off have in common: of
 * very many those near another are found without a look at all.
 */
final class NearWords {

    /** A name or number is shorter, and whatever is longer has too many letters to leave out. */
    private static final int LONGEST = 100;

    /** So many are looked at one by one in no time. */
    private static final int FEW = 200;

    private final List<String> words = new ArrayList<>();
    private final Map<String, List<Integer>> byRest = new HashMap<>();
    private int indexed;

    void add(String word) {
        words.add(word);
    }

    /** Those that are the word or may be one letter off, in the order in which they were added. */
    List<String> near(String word) {
        return words.size() <= FEW ? ofTheSameLength(word) : withTheSameRest(word);
    }

    /** But for one letter. */
    private List<String> ofTheSameLength(String word) {
        List<String> near = new ArrayList<>();
        for (String other : words) {
            if (Math.abs(other.length() - word.length()) <= 1 && Math.max(other.length(), word.length()) <= LONGEST) {
                near.add(other);
            }
        }
        return near;
    }

    private List<String> withTheSameRest(String word) {
        while (indexed < words.size()) {
            for (String rest : rests(words.get(indexed))) {
                byRest.computeIfAbsent(rest, any -> new ArrayList<>(1)).add(indexed);
            }
            indexed++;
        }
        return rests(word).stream()
                .flatMap(rest -> byRest.getOrDefault(rest, List.of()).stream())
                .distinct()
                .sorted()
                .map(words::get)
                .toList();
    }

    private record Rests(Set<String> all) {}

    private static Set<String> rests(String word) {
        return ReadValues.of(Rests.class, word, any -> new Rests(restsOf(any))).all();
    }

    private static Set<String> restsOf(String word) {
        Set<String> rests = new LinkedHashSet<>();
        if (word.length() <= LONGEST) {
            rests.add(word);
            for (int i = 0; i < word.length(); i++) {
                rests.add(word.substring(0, i) + word.substring(i + 1));
            }
        }
        return rests;
    }
}
