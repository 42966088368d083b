package org.recto.rule.bibliography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Publication;
import org.recto.rule.Inspection;

/** Publications that are one paper by their titles, though not by their PMIDs. */
final class TitleTwins {

    /** Shorter titles are those of many papers: "Acute myeloid leukemia." */
    private static final int FEWEST_WORDS = 5;

    /** Longer ones are of one paper even where its authors are told in different ways. */
    private static final int MANY_WORDS = 9;

    private static final int SHORTEST_WORD = 5;
    private static final int MOST_SLIPS = 2;

    /** @param place in the bibliography, among those with long titles */
    record Titled(Publication publication, int place, TitleWords title) {
        List<String> words() {
            return title.words();
        }
    }

    private final List<List<Publication>> groups = new ArrayList<>();
    private final Map<Publication, List<Publication>> groupOf = new HashMap<>();
    private final List<Titled> alone = new ArrayList<>();

    static TitleTwins of(Inspection inspection) {
        return inspection.derived(TitleTwins.class, TitleTwins::new);
    }

    private TitleTwins(Inspection inspection) {
        List<Titled> titled = new ArrayList<>();
        for (Publication publication : inspection.entry().bibliography()) {
            inspection.step();
            TitleWords title = TitleWords.of(publication.title());
            if (title.words().size() >= FEWEST_WORDS) {
                titled.add(new Titled(publication, titled.size(), title));
            }
        }
        // neighbours by title suffice: a slip in the first letters is missed
        titled.sort(Comparator.comparing(one -> one.title.inOneLine()));
        int from = 0;
        for (int i = 1; i <= titled.size(); i++) {
            inspection.step();
            if (i == titled.size() || !areTwins(titled.get(i - 1), titled.get(i))) {
                if (i - from > 1) {
                    List<Publication> group = titled.subList(from, i).stream()
                            .sorted(Comparator.comparingInt(Titled::place))
                            .map(Titled::publication)
                            .toList();
                    groups.add(group);
                    group.forEach(publication -> groupOf.putIfAbsent(publication, group));
                } else if (i > from) {
                    alone.add(titled.get(from));
                }
                from = i;
            }
        }
    }

    /** Those of one title, in the bibliography's order. */
    List<List<Publication>> groups() {
        return groups;
    }

    /** Those that no other item has the title of. */
    List<Titled> alone() {
        return alone;
    }

    /** Whether items are one paper listed several times, by PMID or title: bib.pmid-dup and bib.title-dup say so. */
    boolean areOnePaper(List<Publication> publications) {
        String pmid = publications.getFirst().pmid();
        boolean isOnePmid = pmid != null && publications.stream().allMatch(item -> pmid.equals(item.pmid()));
        List<Publication> group = with(publications.getFirst());
        return isOnePmid || !group.isEmpty() && publications.stream().allMatch(item -> with(item) == group);
    }

    /** Items with the same title as this one, itself among them; none where it stands alone. */
    List<Publication> with(Publication publication) {
        return groupOf.getOrDefault(publication, List.of());
    }

    /** The words of a title in lower case, without signs, accents and what PubMed appends in brackets. */
    static List<String> words(@Nullable String title) {
        return TitleWords.of(title).words();
    }

    private static boolean areTwins(Titled one, Titled other) {
        boolean isOnePmid = one.publication.pmid() != null
                && Objects.equals(one.publication.pmid(), other.publication.pmid()); // bib.pmid-dup speaks of these
        if (isOnePmid || one.words().size() != other.words().size()) {
            return false;
        }
        int slips = 0;
        for (int i = 0; i < one.words().size(); i++) {
            String word = one.words().get(i);
            String twin = other.words().get(i);
            if (!word.equals(twin)) {
                boolean isSlip = Math.min(word.length(), twin.length()) >= SHORTEST_WORD
                        && Typo.isOneLetterOff(word, twin)
                        && (word + twin).chars().noneMatch(Character::isDigit);
                slips += isSlip ? 1 : MOST_SLIPS + 1;
            }
        }
        boolean isMaybeSame = slips == 0 && one.words().size() >= MANY_WORDS || isOneAuthor(one, other);
        return slips <= MOST_SLIPS && isMaybeSame;
    }

    private static boolean isOneAuthor(Titled one, Titled other) {
        List<String> first = Authors.surnames(one.publication);
        List<String> second = Authors.surnames(other.publication);
        return first.isEmpty()
                || second.isEmpty()
                || Authors.key(one.publication).equals(Authors.key(other.publication));
    }
}
