package org.recto.rule.bibliography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recto.entry.Publication;
import org.recto.prose.Fit;
import org.recto.rule.Inspection;
import org.recto.rule.bibliography.TitleTwins.Titled;

/** Publications of one author and time whose titles differ in one word. */
final class TitleNeighbours {

    /** Shorter titles of one author differ in a word for good reason. */
    private static final int FEWEST_WORDS = 7;

    /** Words that two papers' titles never differ in alone. */
    private static final Set<String> MEANINGLESS = Set.of(
            "a", "an", "the", "of", "in", "for", "with", "by", "on", "from", "and", "to", "is", "are", "as", "at",
            "its", "their", "gene", "study", "human");

    /**
     * Two of them.
     *
     * @param isMeaningless whether the word that differs says nothing of what they are about
     */
    record Pair(Publication one, Publication other, boolean isMeaningless) {}

    private TitleNeighbours() {}

    static List<Pair> of(Inspection inspection) {
        List<Titled> titled = TitleTwins.of(inspection).alone();
        Set<Pair> pairs = new LinkedHashSet<>();
        // a word that differs leaves the titles neighbours by their beginning or by their end
        add(inspection, titled, pairs, (one, other) -> compare(one.words(), other.words(), false));
        add(inspection, titled, pairs, (one, other) -> compare(one.words(), other.words(), true));
        return List.copyOf(pairs);
    }

    private static void add(Inspection inspection, List<Titled> titled, Set<Pair> pairs, Comparator<Titled> order) {
        List<Titled> sorted = new ArrayList<>(titled);
        sorted.sort(order.thenComparing(Titled::place));
        for (int i = 1; i < sorted.size(); i++) {
            inspection.step();
            Titled before = sorted.get(i - 1);
            Titled one = before.place() < sorted.get(i).place() ? before : sorted.get(i);
            Titled other = one == before ? sorted.get(i) : before;
            Optional<List<String>> difference = difference(one.words(), other.words());
            if (difference.isPresent() && isOneAuthorAndTime(one.publication(), other.publication())) {
                pairs.add(new Pair(one.publication(), other.publication(), MEANINGLESS.containsAll(difference.get())));
            }
        }
    }

    /** By the first word that differs, or by the last. */
    private static int compare(List<String> one, List<String> other, boolean isFromEnd) {
        int shorter = Math.min(one.size(), other.size());
        for (int i = 0; i < shorter; i++) {
            int order = isFromEnd
                    ? one.get(one.size() - 1 - i).compareTo(other.get(other.size() - 1 - i))
                    : one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static boolean isOneAuthorAndTime(Publication one, Publication other) {
        boolean isOnePmid = one.pmid() != null && one.pmid().equals(other.pmid()); // bib.pmid-dup speaks of these
        List<String> first = Authors.surnames(one);
        List<String> second = Authors.surnames(other);
        return !isOnePmid
                && one.year() != null
                && other.year() != null
                && Math.abs(one.year() - other.year()) <= 1
                && !first.isEmpty()
                && !second.isEmpty()
                && Fit.fold(first.getFirst()).equals(Fit.fold(second.getFirst()));
    }

    /** The words in which two titles differ, where it is one more, one less or one other, and no number. */
    private static Optional<List<String>> difference(List<String> one, List<String> other) {
        int most = Math.max(one.size(), other.size());
        int least = Math.min(one.size(), other.size());
        if (most - least > 1 || most < FEWEST_WORDS) {
            return Optional.empty();
        }
        int head = 0;
        while (head < least && one.get(head).equals(other.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && one.get(one.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
            tail++;
        }
        if (most - head - tail > 1) {
            return Optional.empty();
        }
        List<String> differing = new ArrayList<>(one.subList(head, one.size() - tail));
        differing.addAll(other.subList(head, other.size() - tail));
        return !differing.isEmpty() && differing.stream().noneMatch(TitleNeighbours::isNumberLike)
                ? Optional.of(differing)
                : Optional.empty();
    }

    /** Parts of a series, genes and types are told apart by such words. */
    private static boolean isNumberLike(String word) {
        return word.length() < 2 && !word.equals("a")
                || word.chars().anyMatch(Character::isDigit)
                || word.matches("[ivx]+");
    }
}
