package org.recto.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One value of a facet. An entry's marks are bits of one number, by which the database compares and counts them.
 *
 * @param value as addresses and messages have it
 * @param place of its bit
 */
public record Mark(Facet facet, String value, int place) {

    /** Those of a revision alone come first, as their places are kept with it. */
    private static final List<Mark> ALL = new ArrayList<>();

    static {
        place(Facet.FOUND, "errors", "warnings", "notes", "nothing");
        place(
                Facet.HAS,
                "variants",
                "diseases",
                "figures",
                "pathways",
                "expression",
                "citingArticles",
                "proposals",
                "unplaced");
        place(
                Facet.CHROMOSOME,
                Stream.of("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 X Y MT".split(" "))
                        .toArray(String[]::new));
        place(Facet.CHROMOSOME, "none");
        place(Facet.STATE, "IN_PREPARATION", "IN_REVIEW", "CHANGES_REQUESTED", "APPROVED");
        place(Facet.STALE, "waiting", "outdated", "unchecked");
        place(Facet.MINE, "draft", "written", "changed");
        place(Facet.RELEASE, "in", "out");
    }

    private static void place(Facet facet, String... values) {
        for (String value : values) {
            ALL.add(new Mark(facet, value, ALL.size()));
        }
    }

    /** All there are of a facet, in the order in which they are shown. */
    public static List<Mark> of(Facet facet) {
        return ALL.stream().filter(mark -> mark.facet == facet).toList();
    }

    /** The mark of that value, where there is one. */
    public static Optional<Mark> of(Facet facet, String value) {
        return ALL.stream()
                .filter(mark -> mark.facet == facet && mark.value.equals(value))
                .findFirst();
    }

    static long bit(Facet facet, String value) {
        return of(facet, value).orElseThrow().bit();
    }

    long bit() {
        return 1L << place;
    }

    static long bits(Collection<Mark> marks) {
        return marks.stream().mapToLong(Mark::bit).reduce(0, (one, other) -> one | other);
    }

    /** The one of a facet that is among these bits. */
    static Mark among(long bits, Facet facet) {
        return of(facet).stream()
                .filter(mark -> (bits & mark.bit()) != 0)
                .findFirst()
                .orElseThrow();
    }
}
