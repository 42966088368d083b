package org.recto.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recto.search.Hit.Passage;

/** Picks from all that an entry says what shows why it was found. */
final class Passages {

    private Passages() {}

    /** The places that have most of the words, until each word was shown once; of these what an entry is called goes first. */
    static List<Passage> of(Sought sought, List<Said> said) {
        List<Said> best = said.stream().sorted(Comparator.comparing(Said::kind)).toList();
        for (Said one : best) {
            if (isWhole(one, sought)) {
                return List.of(new Passage(one, List.of(new Range(0, one.text().length()))));
            }
        }
        List<Read> read = best.stream()
                .map(one -> Read.of(one, sought))
                .filter(Read::isAny)
                .toList();
        List<Passage> passages = new ArrayList<>();
        Set<Word> left = new HashSet<>(sought.words());
        while (!left.isEmpty()) {
            Read most = read.stream()
                    .max(Comparator.comparingInt(one -> one.of(left)))
                    .orElse(null);
            if (most == null || !left.removeAll(most.words)) {
                break;
            }
            passages.add(new Passage(most.said, lit(most.said, most.tokens, sought.words())));
        }
        return passages;
    }

    /** @param words those that it has */
    private record Read(Said said, List<Token> tokens, Set<Word> words) {

        static Read of(Said said, Sought sought) {
            List<Token> tokens = Token.of(said.text());
            Set<Word> words = new HashSet<>(sought.words());
            words.removeIf(word -> word.in(said, tokens).isEmpty());
            return new Read(said, tokens, words);
        }

        boolean isAny() {
            return !words.isEmpty();
        }

        int of(Set<Word> asked) {
            return (int) words.stream().filter(asked::contains).count();
        }
    }

    /** Whether all that was typed is what an entry is called, though none of its words may be. */
    private static boolean isWhole(Said said, Sought sought) {
        return sought.words().size() > 1
                && said.kind().compareTo(Said.Kind.NAME) <= 0
                && Token.squeezed(said.text()).equals(sought.whole());
    }

    private static List<Range> lit(Said said, List<Token> tokens, List<Word> words) {
        List<Range> all = words.stream()
                .flatMap(word -> word.in(said, tokens).stream())
                .sorted(Comparator.comparingInt(Range::start).thenComparingInt(Range::end))
                .toList();
        List<Range> apart = new ArrayList<>();
        for (Range range : all) {
            if (!apart.isEmpty() && range.start() < apart.getLast().end()) {
                Range before = apart.removeLast();
                apart.add(new Range(before.start(), Math.max(before.end(), range.end())));
            } else {
                apart.add(range);
            }
        }
        return apart;
    }
}
