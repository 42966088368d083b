package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.refdata.Refdata;
import org.recto.rule.Verdict.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rules answer in time on entries a thousand times as long as any card, and none fails over them. */
class VeryLongEntriesTest {

    private static final int ITEMS = 20_000;
    private static final int VERY_MANY = 100_000;

    @ParameterizedTest
    @MethodSource
    void noRuleFailsOverAVeryLongEntry(String what, Entry entry) {
        Report report = Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> Rules.check(entry, Refdata.shipped(), RuleSet.standard()));
        assertThat(report.verdicts())
                .filteredOn(verdict -> verdict.answer() == Answer.FAILED)
                .as(what)
                .isEmpty();
    }

    static Stream<Object[]> noRuleFailsOverAVeryLongEntry() {
        return Stream.of(
                new Object[] {"nothing but a symbol", Entry.begin("IL7R")},
                new Object[] {"publications", copied("/bibliography", 0, "p", ITEMS)},
                new Object[] {"publications cited by names alike", cited(number -> "Miller" + letters(number), false)},
                new Object[] {"publications of one author", cited(any -> "Miller", false)},
                new Object[] {"publications with PMIDs that are none", cited(any -> "Miller", true)},
                new Object[] {"variants whose exons are wrong", misplaced()},
                new Object[] {"variants", copied("/mutations/variants", 0, "v", ITEMS)},
                new Object[] {"features", copied("/protein/features", 1, "f", VERY_MANY)},
                new Object[] {"features of lengths that don't agree", miscounted()},
                new Object[] {"exons", copied("/gene/transcripts/0/exons", 0, "x", VERY_MANY)},
                new Object[] {"diseases", copied("/diseases", 0, "d", ITEMS)},
                new Object[] {"cross-references", copied("/crossReferences", 1, "c", VERY_MANY)},
                new Object[] {
                    "a narrative", told("It was seen (Nemo et al., 1999) that Y401 (exon 5) is one of 3 sites. ")
                },
                new Object[] {
                    "mistakes",
                    told(
                            "See Table 9 (Nemo et al., 1999 [a; of 40 patients 45 died, 3/9 (50%) with S185X or IVS5+1G>A,"
                                    + " a p.Ser185Cys mutation in 1 dissulfide\u00e2\u20ac\u2122s HL cells(Hart et al., 2001). ")
                },
                new Object[] {"combining marks", told("e" + "\u0301".repeat(999))},
                new Object[] {"emoji", told("\ud83d\ude00 Ser185 \ud83e\uddec")},
                new Object[] {"brackets", told("(a [b ")},
                new Object[] {"letters", told("NNNNNNNN")});
    }

    private static Entry copied(String list, int which, String kind, int number) {
        ObjectNode tree = (ObjectNode) EntryJson.tree(ExampleEntry.entry());
        ArrayNode items = (ArrayNode) tree.at(list);
        JsonNode one = items.get(which);
        IntStream.range(100, number).forEach(next -> items.add(((ObjectNode) one.deepCopy()).put("id", kind + next)));
        return EntryJson.ofTree(tree);
    }

    /** Every other title is that of the item before. */
    private static Entry cited(IntFunction<String> surname, boolean isMalformed) {
        ObjectNode tree = (ObjectNode) EntryJson.tree(ExampleEntry.entry());
        ArrayNode publications = (ArrayNode) tree.at("/bibliography");
        StringBuilder text = new StringBuilder();
        for (int number = 100; number < ITEMS; number++) {
            publications
                    .addObject()
                    .put("id", "p" + number)
                    .put("authors", surname.apply(number) + " A et al")
                    .put("title", "The role of " + letters(number / 2) + " in the signalling of receptors")
                    .put("year", 1970 + number % 5)
                    .put("pmid", (isMalformed ? "PMC" : "") + (1_000_000 + 10 * number));
            text.append("So it is (%s et al., %d) [@pmid:%d]. "
                    .formatted(surname.apply(number) + "o", 1970 + number % 7, 1_000_001 + 10 * number));
        }
        return EntryJson.ofTree(tree).with(Example.set("/diseases/d1/note", text.toString()));
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(digit -> String.valueOf((char) (digit <= '9' ? 'q' + digit - '0' : digit)))
                .collect(Collectors.joining());
    }

    private static Entry misplaced() {
        ObjectNode tree = (ObjectNode) EntryJson.tree(ExampleEntry.entry());
        ArrayNode variants = (ArrayNode) tree.at("/mutations/variants");
        for (int number = 100; number < ITEMS; number++) {
            variants.addObject()
                    .put("id", "v" + number)
                    .put("hgvsDna", "c." + (1 + number % 1300) + "A>" + "CGT".charAt(number % 3))
                    .put("statedExon", Integer.toString(1 + number % 8))
                    .put("note", "Seen in exon " + (1 + number % 9) + ".");
        }
        return EntryJson.ofTree(tree);
    }

    private static Entry miscounted() {
        ObjectNode tree = (ObjectNode) EntryJson.tree(ExampleEntry.entry());
        ArrayNode features = (ArrayNode) tree.at("/protein/features");
        IntStream.range(100, VERY_MANY)
                .forEach(number -> features.addObject()
                        .put("id", "f" + number)
                        .put("type", "topological domain")
                        .put("start", number)
                        .put("end", number + 9)
                        .put("statedLength", 1));
        return EntryJson.ofTree(tree);
    }

    private static Entry told(String words) {
        return ExampleEntry.entry().with(Example.set("/diseases/d1/note", words.repeat(1_000_000 / words.length())));
    }
}
