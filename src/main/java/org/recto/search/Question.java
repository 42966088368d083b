package org.recto.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Which entries are asked for, and in which order.
 *
 * @param text words that each must have; all of them where it is blank
 * @param marks of each facet that some are named of, an entry must have one
 */
public record Question(String text, Set<Mark> marks, Sort sort) {

    /** All there are. */
    public static final Question ALL = new Question("", Set.of(), Sort.BEST);

    /** Orders of entries. */
    public enum Sort {
        /** What fits best, by symbol where nothing is searched for. */
        BEST,
        SYMBOL,
        /** Changed last. */
        NEWEST,
        /** Changed longest ago. */
        OLDEST,
        /** With most errors, then most warnings. */
        WORST
    }

    public Question {
        marks = Set.copyOf(marks);
    }

    /** What an entry must have for each facet but one; nothing where no other facet is named. */
    List<Long> wanted(Facet... but) {
        return Arrays.stream(Facet.values())
                .filter(facet -> !Arrays.asList(but).contains(facet))
                .map(facet -> Mark.bits(
                        marks.stream().filter(mark -> mark.facet() == facet).toList()))
                .filter(bits -> bits != 0)
                .toList();
    }
}
