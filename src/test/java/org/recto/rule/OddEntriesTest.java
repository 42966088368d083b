package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.entry.UnreadableEntry;
import org.recto.refdata.Refdata;
import org.recto.rule.Verdict.Answer;
import tools.jackson.databind.JsonNode;

/** Rules look at entries while they are typed: with any part absent and any value odd. */
class OddEntriesTest {

    private static final List<Integer> ODD_NUMBERS = List.of(0, -1, 3, Integer.MAX_VALUE, Integer.MIN_VALUE);
    private static final List<String> ODD_WORDS = List.of(
            "",
            "p.(Ser999999999Cys)",
            "S2147483647C",
            "{x} \\ ${y}",
            "exon 0-99999999",
            "\uD83E\uDDEC\u0394",
            "(Nemo et al., 2009; , 2010; X, 99999)",
            "[@pmid:]",
            "\"");

    @Test
    void noRuleFailsWhateverIsMissing() {
        for (Path path : paths()) {
            Edit edit = isItem(path) ? new Edit.Remove(path) : new Edit.Clear(path);
            tried(List.of(edit));
        }
    }

    @Test
    void noRuleFailsWhateverOneValueIs() {
        for (Path path : paths()) {
            ODD_NUMBERS.forEach(number -> tried(List.of(new Edit.Set(path, EntryJson.value(number)))));
            ODD_WORDS.forEach(words -> tried(List.of(new Edit.Set(path, EntryJson.text(words)))));
        }
    }

    @Test
    void noRuleFailsWhateverSeveralValuesAre() {
        Random random = new Random(20260101);
        List<Path> paths = paths();
        for (int i = 0; i < 500; i++) {
            List<Edit> edits = new ArrayList<>();
            for (int j = 0; j < 4; j++) {
                Path path = paths.get(random.nextInt(paths.size()));
                edits.add(
                        switch (random.nextInt(3)) {
                            case 0 ->
                                new Edit.Set(
                                        path, EntryJson.value(ODD_NUMBERS.get(random.nextInt(ODD_NUMBERS.size()))));
                            case 1 ->
                                new Edit.Set(path, EntryJson.text(ODD_WORDS.get(random.nextInt(ODD_WORDS.size()))));
                            default -> isItem(path) ? new Edit.Remove(path) : new Edit.Clear(path);
                        });
            }
            tried(edits);
        }
    }

    /** Makes those of the edits that leave an entry, and checks it. */
    private static void tried(List<Edit> edits) {
        Entry entry = ExampleEntry.entry();
        for (Edit edit : edits) {
            try {
                entry = entry.with(edit);
            } catch (UnreadableEntry | org.recto.entry.MisplacedEdit refused) {
                // a value of another type stands at no such place
            }
        }
        Entry tried = entry;
        assertThat(Rules.check(entry, Refdata.shipped(), RuleSet.standard()).verdicts())
                .as(() -> EntryJson.write(tried))
                .extracting(Verdict::answer)
                .doesNotContain(Answer.FAILED);
    }

    private static boolean isItem(Path path) {
        return path.last().matches("[a-z][0-9]+");
    }

    private static List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        collect(EntryJson.tree(ExampleEntry.entry()), Path.ROOT, paths);
        paths.removeIf(path -> path.equals(Path.of("/schema")) || path.isWithin(Path.of("/identity/symbol")));
        return paths;
    }

    private static void collect(JsonNode node, Path at, List<Path> paths) {
        if (!at.steps().isEmpty()) {
            paths.add(at);
        }
        if (node.isObject()) {
            node.properties().forEach(property -> collect(property.getValue(), at.then(property.getKey()), paths));
        } else if (node.isArray()) {
            node.forEach(item -> {
                if (item.has("id")) {
                    collect(item, at.then(item.get("id").asString()), paths);
                }
            });
        }
    }
}
