package org.recto.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many entries a question finds, and how many it would find with each mark in place of what it asks of the mark's facet.
 *
 * @param all how many
 * @param whatever how many there are with its words, whatever it asks of their marks
 */
public record Counts(int all, int whatever, Map<Mark, Integer> byMark) {

    /** @param patterns how many entries have exactly which marks, whatever the question asks of these */
    static Counts of(Question question, Map<Long, Integer> patterns) {
        Map<Mark, Integer> byMark = new HashMap<>();
        int all = count(patterns, question.wanted());
        for (Facet facet : Facet.values()) {
            List<Long> others = question.wanted(facet);
            List<Mark> marks = Mark.of(facet);
            patterns.forEach((bits, count) -> {
                if (fits(bits, others)) {
                    marks.stream()
                            .filter(mark -> (bits & mark.bit()) != 0)
                            .forEach(mark -> byMark.merge(mark, count, Integer::sum));
                }
            });
        }
        return new Counts(all, count(patterns, List.of()), Map.copyOf(byMark));
    }

    private static int count(Map<Long, Integer> patterns, List<Long> wanted) {
        return patterns.entrySet().stream()
                .filter(pattern -> fits(pattern.getKey(), wanted))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static boolean fits(long bits, List<Long> wanted) {
        return wanted.stream().allMatch(some -> (bits & some) != 0);
    }

    boolean isNothingAtAll() {
        return whatever == 0;
    }

    public int of(Mark mark) {
        return byMark.getOrDefault(mark, 0);
    }
}
