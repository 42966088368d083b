package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.MisplacedEdit;
import org.recto.entry.Path;
import org.recto.entry.UnreadableEntry;
import org.recto.intake.AtlasCards;
import org.recto.refdata.Refdata;
import tools.jackson.databind.JsonNode;

/** A check after an edit says what a check of the whole entry says, whatever was edited. */
class EditedEntryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final List<String> WORDS = List.of(
            "",
            "seven exons",
            "The protein has 460 amino acids (residues 21-239).",
            "Y401 and S185C in exon 6 (Nemo et al., 2009; O'Doherty et al., 2009a) [@pmid:2317865].",
            "Seen once more (ODoherty et al., 2009).",
            "IL7R",
            "p.(Ser185Cys)",
            "NM_002185.5",
            "P16871X");
    private static final List<Integer> NUMBERS = List.of(-1, 0, 1, 8, 263, 459, 2013, Integer.MAX_VALUE);

    private final EntryChecker checker = new EntryChecker(() -> ExampleRefdata.REFDATA, RuleSet.standard());

    @ParameterizedTest
    @MethodSource
    void anEditedEntryHasTheReportOfAWholeCheck(String name, Entry entry, int edits) {
        Random random = new Random(20261122);
        EditedEntry edited = checker.edited();
        Entry now = entry;
        Entry before = entry;
        for (int i = 0; i < edits; i++) {
            Edit edit = edit(random, now);
            Entry after = with(now, edit);
            before = random.nextInt(4) == 0 ? now : before;
            now = random.nextInt(10) == 0 ? before : after; // at times taken back
            reportsAsAWholeCheck(edited, now, name + ", edit " + i + ": " + EntryJson.write(edit));
        }
    }

    /** From what each rule flags, where what it read matters to what it says. */
    @Test
    void whateverIsFlaggedHasTheReportOfAWholeCheckAfterAnEdit() {
        Random random = new Random(20261122);
        for (Rule rule : RuleSet.standard().rules()) {
            for (Example example : rule.examples()) {
                if (random.nextInt(4) > 0) {
                    continue; // all of them would take a minute
                }
                EditedEntry edited = checker.edited();
                String name = rule.about().id() + ", " + example.label() + ", ";
                reportsAsAWholeCheck(edited, ExampleEntry.entry(), name + "before");
                reportsAsAWholeCheck(edited, example.entry(), name + "after");
                for (Edit edit : editsOf(random, example)) {
                    edited.report(example.entry(), checker.refdata(), DAY);
                    reportsAsAWholeCheck(edited, with(example.entry(), edit), name + EntryJson.write(edit));
                }
            }
        }
    }

    private static List<Edit> editsOf(Random random, Example example) {
        List<Edit> edits = new ArrayList<>(List.of(
                Example.set("/identity/symbol", "ABCD1"),
                Example.clear("/identity/aliases"),
                Example.set("/identity/aliases", List.of("JAK1", "WAF1")),
                Example.clear("/gene/transcripts/t1/accession"),
                Example.clear("/bibliography")));
        for (Edit made : example.edits()) {
            if (made instanceof Edit.Set(Path path, JsonNode value) && value.isString()) {
                edits.add(new Edit.Set(path, EntryJson.text(value.asString() + " And so on.")));
                edits.add(new Edit.Set(path, EntryJson.text("So it is. " + value.asString())));
            }
        }
        edits.add(edit(random, example.entry()));
        edits.add(edit(random, example.entry()));
        return edits;
    }

    private void reportsAsAWholeCheck(EditedEntry edited, Entry now, String name) {
        Refdata refdata = checker.refdata();
        assertThat(edited.report(now, refdata, DAY))
                .as(name)
                .isEqualTo(Rules.check(now, refdata, RuleSet.standard(), DAY));
    }

    static Stream<Object[]> anEditedEntryHasTheReportOfAWholeCheck() throws IOException {
        List<Object[]> entries = new ArrayList<>();
        entries.add(new Object[] {"example", ExampleEntry.entry(), 500});
        entries.add(new Object[] {"just begun", Entry.begin("IL7R"), 200});
        try (Stream<java.nio.file.Path> cards = Files.list(java.nio.file.Path.of("db/demo"))) {
            for (java.nio.file.Path card : cards.sorted().toList()) {
                String name = card.getFileName().toString();
                if (!name.equals("corpus.json")) {
                    entries.add(new Object[] {name, read(card), 50});
                }
            }
        }
        return entries.stream();
    }

    private static Entry read(java.nio.file.Path file) throws IOException {
        return file.toString().endsWith(".json")
                ? EntryJson.read(Files.readAllBytes(file))
                : AtlasCards.read(Files.readString(file)).entry();
    }

    @Test
    void onlyRulesThatReadWhatWasEditedAreAskedAgain() {
        EditedEntry edited = checker.edited();
        edited.report(ExampleEntry.entry(), checker.refdata(), DAY);
        int all = edited.asked();
        assertThat(all).isEqualTo(RuleSet.standard().rules().size());

        edited.report(ExampleEntry.entry(), checker.refdata(), DAY);
        assertThat(edited.asked()).isZero();

        edited.report(
                ExampleEntry.entry().with(Example.set("/crossReferences/c5/identifier", "P16871X")),
                checker.refdata(),
                DAY);
        assertThat(edited.asked()).isBetween(1, all / 4);
    }

    /** Rules on other lists of the section, and on its prose, have read nothing of the features. */
    @ParameterizedTest
    @CsvSource({"/protein/length, 458, 8", "/protein/features/f3/end, 238, 14"})
    void aNumberAsksFewRules(String path, int value, int most) {
        EditedEntry edited = checker.edited();
        edited.report(ExampleEntry.entry(), checker.refdata(), DAY);

        edited.report(ExampleEntry.entry().with(Example.set(path, value)), checker.refdata(), DAY);

        assertThat(edited.asked()).isBetween(1, most);
    }

    /** Most rules read of a narrative what it tells of their matter, which these words don't change. */
    @Test
    void wordsThatTellNothingAskFewRules() {
        EditedEntry edited = checker.edited();
        Entry entry = ExampleEntry.entry().with(Example.set("/protein/function", "It binds interleukin 7."));
        edited.report(entry, checker.refdata(), DAY);

        edited.report(
                entry.with(Example.set("/protein/function", "It binds interleukin 7. And so on.")),
                checker.refdata(),
                DAY);

        assertThat(edited.asked()).isBetween(1, 10);
    }

    @Test
    void otherReferenceDataAndAnotherDayAskAgain() {
        EditedEntry edited = checker.edited();
        edited.report(ExampleEntry.entry(), checker.refdata(), DAY);
        assertThat(edited.report(ExampleEntry.entry(), Refdata.none(), DAY))
                .isEqualTo(Rules.check(ExampleEntry.entry(), Refdata.none(), RuleSet.standard(), DAY));
        LocalDate early = LocalDate.of(2010, 12, 31);
        assertThat(edited.report(ExampleEntry.entry(), Refdata.none(), early))
                .isEqualTo(Rules.check(ExampleEntry.entry(), Refdata.none(), RuleSet.standard(), early));
    }

    /** A draft may stay open for a day of typing. What was worked out from an earlier state and still holds may keep that one. */
    @Test
    void ofTheStatesThatAnEntryWentThroughFewAreKept() {
        EditedEntry edited = checker.edited();
        List<WeakReference<Entry>> states = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Entry now = with(
                    ExampleEntry.entry(), Example.set("/diseases/d1/note", i % 2 == 0 ? "Found." : "Found in exon 6."));
            edited.report(now, checker.refdata(), DAY);
            states.add(new WeakReference<>(now));
        }

        System.gc();

        assertThat(edited.asked()).isPositive();
        assertThat(states).filteredOn(state -> !state.refersTo(null)).hasSizeLessThan(4);
    }

    private static Entry with(Entry entry, Edit edit) {
        try {
            return entry.with(edit);
        } catch (UnreadableEntry | MisplacedEdit refused) {
            return entry; // a value of another type stands at no such place
        }
    }

    /** Something changed, added to, moved, taken out or put back in the place of something like it. */
    private static Edit edit(Random random, Entry entry) {
        List<Path> paths = new ArrayList<>();
        collect(EntryJson.tree(entry), Path.ROOT, paths);
        paths.removeIf(path -> path.equals(Path.of("/schema")));
        Path path = paths.get(random.nextInt(paths.size()));
        JsonNode good = path.in(EntryJson.tree(ExampleEntry.entry()));
        JsonNode value = path.in(EntryJson.tree(entry));
        boolean isItem = path.last().matches("[a-z][0-9]+");
        return switch (random.nextInt(6)) {
            case 0 -> isItem ? new Edit.Remove(path) : new Edit.Clear(path);
            case 1 -> isItem ? new Edit.Move(path, null) : new Edit.Set(path, EntryJson.text(any(random, WORDS)));
            case 2 -> new Edit.Set(path, EntryJson.value(any(random, NUMBERS)));
            case 3 ->
                value != null && value.isString()
                        ? new Edit.Set(path, EntryJson.text(retyped(random, value.asString())))
                        : new Edit.Set(path, EntryJson.text(any(random, WORDS)));
            case 4 ->
                new Edit.Set(
                        Path.of("/diseases/d1/note"), EntryJson.text(any(random, WORDS) + " " + any(random, WORDS)));
            default -> good == null ? new Edit.Clear(path) : new Edit.Set(path, good);
        };
    }

    /** The words with a letter more, less or other, or with words before or behind them. */
    private static String retyped(Random random, String words) {
        int at = words.offsetByCodePoints(0, random.nextInt(words.codePointCount(0, words.length()) + 1));
        return switch (random.nextInt(4)) {
            case 0 -> words.substring(0, at) + "x" + words.substring(at);
            case 1 -> at == 0 ? words : words.substring(0, words.offsetByCodePoints(at, -1)) + words.substring(at);
            case 2 -> any(random, WORDS) + " " + words;
            default -> words + " " + any(random, WORDS);
        };
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
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
