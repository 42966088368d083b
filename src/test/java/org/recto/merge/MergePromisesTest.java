package org.recto.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.merge.MadeUp.print;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.recto.entry.Path;

/** What merging promises of any three texts. */
class MergePromisesTest {

    private static final Path PLACE = Path.of("/toBeNoted");

    private record Three(List<List<String>> base, List<List<String>> theirs, List<List<String>> mine) {

        static Three of(long seed) {
            MadeUp madeUp = new MadeUp(seed);
            List<List<String>> base = madeUp.text();
            return new Three(base, madeUp.edited(base), madeUp.edited(base));
        }

        Composed merged() {
            return MergePromisesTest.merged(print(base), print(theirs), print(mine));
        }
    }

    private static Composed merged(String base, String theirs, String mine) {
        return Composed.of(PLACE, Narratives.merge(base, theirs, mine), Map.of());
    }

    @Property(tries = 1000)
    void whatOnlyOneChangedIsExactlySo(@ForAll long seed) {
        Three three = Three.of(seed);
        String base = print(three.base);
        String other = print(three.theirs);

        assertThat(merged(base, other, base)).isEqualTo(new Composed(other, List.of()));
        assertThat(merged(base, base, other)).isEqualTo(new Composed(other, List.of()));
        assertThat(merged(base, other, other)).isEqualTo(new Composed(other, List.of()));
    }

    @Property(tries = 2000)
    void anyThreeTextsAtAllCanBeMerged(@ForAll String base, @ForAll String theirs, @ForAll String mine) {
        assertThat(merged(base, theirs, base).text()).isEqualTo(theirs);
        assertThat(merged(base, base, mine).text()).isEqualTo(mine);
        merged(base, theirs, mine);
    }

    @Property(tries = 2000)
    void noWordIsLostAndNoneComesBack(@ForAll long seed) {
        Three three = Three.of(seed);
        Composed merged = three.merged();
        Set<String> base = words(three.base);
        Set<String> theirs = words(three.theirs);
        Set<String> mine = words(three.mine);

        Set<String> added = union(theirs, mine);
        added.removeAll(base);
        Set<String> stayed = new HashSet<>(base);
        stayed.retainAll(theirs);
        stayed.retainAll(mine);
        assertThat(union(added, stayed))
                .allSatisfy(word -> assertThat(merged.text() + asked(merged)).contains(bare(word)));
        Set<String> removed = new HashSet<>(base);
        removed.removeIf(word -> theirs.contains(word) && mine.contains(word));
        assertThat(removed)
                .allSatisfy(word -> assertThat(asked(merged).contains(bare(word))
                                || !Arrays.asList(merged.text().split("[\\s,]+"))
                                        .contains(word))
                        .isTrue());
    }

    @Property(tries = 2000)
    void whoIsWhoMattersToTheOrderOfWhatBothAddedAlone(@ForAll long seed) {
        Three three = Three.of(seed);
        Three turned = new Three(three.base, three.mine, three.theirs);

        assertThat(turned.merged().open())
                .extracting(asked -> List.of(asked.base(), asked.mine(), asked.theirs()))
                .containsExactlyInAnyOrderElementsOf(three.merged().open().stream()
                        .map(asked -> List.of(asked.base(), asked.theirs(), asked.mine()))
                        .toList());
        if (three.merged().open().isEmpty()) {
            assertThat(paragraphs(turned.merged().text()))
                    .containsExactlyInAnyOrderElementsOf(
                            paragraphs(three.merged().text()));
        }
    }

    @Property(tries = 2000)
    void groupsEmphasisAndMentionsStayWhole(@ForAll long seed) {
        Three three = Three.of(seed);
        Set<String> known = union(union(words(three.base), words(three.theirs)), words(three.mine));

        assertThat(wholes(three.merged().text())).isSubsetOf(known);
        three.merged().open().forEach(asked -> {
            assertThat(wholes(asked.theirs())).isSubsetOf(known);
            assertThat(wholes(asked.mine())).isSubsetOf(known);
        });
    }

    @Property(tries = 2000)
    void changesWithAWordBetweenThemAreNotInEachOthersWay(@ForAll long seed) {
        int length = 5 + (int) Math.floorMod(seed, 9);
        List<List<String>> base =
                List.of(IntStream.range(0, length).mapToObj(i -> "w" + i).toList());
        List<List<String>> theirs = copy(base);
        List<List<String>> mine = copy(base);
        List<List<String>> both = copy(base);
        theirs.getFirst().set(1, "theirs");
        mine.getFirst().set(3, "mine");
        both.getFirst().set(1, "theirs");
        both.getFirst().set(3, "mine");

        assertThat(new Three(base, theirs, mine).merged()).isEqualTo(new Composed(print(both), List.of()));
    }

    private static List<List<String>> copy(List<List<String>> text) {
        return text.stream()
                .map(paragraph -> (List<String>) new java.util.ArrayList<>(paragraph))
                .toList();
    }

    private static Set<String> wholes(String text) {
        return java.util.regex.Pattern.compile("\\[[^\\]]*\\]?|\\*in[^*]*\\*?|residues \\d+( to \\d+)?")
                .matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** Without its brackets: a question may begin between a bracket and its word. */
    private static String bare(String word) {
        return word.replaceAll("[()]", "");
    }

    private static String asked(Composed merged) {
        return merged.open().stream()
                .map(asked -> " " + asked.base() + " " + asked.theirs() + " " + asked.mine())
                .collect(Collectors.joining());
    }

    private static Set<String> words(List<List<String>> text) {
        return text.stream()
                .flatMap(List::stream)
                .map(word -> word.replace(",", ""))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new HashSet<>(one);
        union.addAll(other);
        return union;
    }

    private static List<String> paragraphs(String text) {
        return List.of(text.split("\n\n"));
    }
}
