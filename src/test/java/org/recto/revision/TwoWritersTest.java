package org.recto.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.people.Role.CURATOR;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recto.entry.Change;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.merge.Conflict;
import org.recto.people.Person;
import org.recto.testing.WithDatabase;
import tools.jackson.databind.JsonNode;

/**
 * Two writers on one entry, in the same field and in different ones, who save at once. What either was told is kept is in
 * the newest revision or was asked about, and nothing is asked about but what both changed.
 *
 * <p>{@code src/bench/two-writers} runs a thousand rounds of it.
 */
class TwoWritersTest extends WithDatabase {

    private static final int ROUNDS = Integer.getInteger("recto.rounds", 60);

    /** After so many an entry has grown beyond what is usual. */
    private static final int ROUNDS_ON_ONE_ENTRY = 20;

    private int changes;
    private int asked;
    private int roundsAsked;

    @Test
    void nothingIsLostInSilenceAndNothingIsAskedInVain() throws Exception {
        Drafts drafts = bean(Drafts.class);
        Revisions revisions = bean(Revisions.class);
        Person ada = person("Ada", CURATOR);
        Person ben = person("Ben", CURATOR);
        Revision base = null;
        for (int round = 0; round < ROUNDS; round++) {
            if (base == null || round % ROUNDS_ON_ONE_ENTRY == 0) {
                base = revisions.save(ada, drafts.begin(ada, begun(round), null).id(), "Begun.");
            }
            RandomWriter one = new RandomWriter(ada, drafts, revisions, 2L * round, drafts.open(ada, base.entryId()));
            RandomWriter other =
                    new RandomWriter(ben, drafts, revisions, 2L * round + 1, drafts.open(ben, base.entryId()));
            int field = round % 2 == 0 ? round / 2 % 7 : -1;
            atOnce(() -> one.write(field), () -> other.write(field));
            atOnce(one::save, other::save);

            Revision newest = revisions.newest(ada, base.entryId());
            check(round, base.entry(), one, other, newest.entry());
            base = newest;
        }
        System.out.printf(
                "%d rounds: %d changes, %d asked about in %d rounds, none lost, none asked in vain%n",
                ROUNDS, changes, asked, roundsAsked);
    }

    private static Entry begun(int round) {
        Entry entry = Entry.begin("WRITE" + round);
        String text = String.join(" ", RandomWriter.paragraph()) + "\n\n" + String.join(" ", RandomWriter.paragraph());
        List<Map<String, String>> features = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> Map.of("id", "f" + i, "type", "domain", "description", RandomWriter.word()))
                .toList();
        return entry.with(DraftsTest.set("/protein/function", text))
                .with(DraftsTest.set("/protein/features", features))
                .with(DraftsTest.set("/toBeNoted", String.join(" ", RandomWriter.paragraph())));
    }

    private static void atOnce(Runnable one, Runnable other) throws Exception {
        List<Callable<Object>> both = List.of(Executors.callable(one), Executors.callable(other));
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Object> future : threads.invokeAll(both)) {
                future.get();
            }
        }
    }

    private void check(int round, Entry base, RandomWriter one, RandomWriter other, Entry newest) {
        Set<Conflict> conflicts = new HashSet<>(one.choices().keySet());
        conflicts.addAll(other.choices().keySet());
        List<Change> changesOfOne = Change.between(base, one.written());
        List<Change> changesOfOther = Change.between(base, other.written());
        JsonNode now = EntryJson.tree(newest);
        for (List<Change> made : List.of(changesOfOne, changesOfOther)) {
            for (Change change : made) {
                assertThat(isKept(change, now) || isAsked(change, conflicts))
                        .as("round %d: %s is in %s or was asked about in %s", round, change, newest, conflicts)
                        .isTrue();
            }
        }
        for (Conflict conflict : conflicts) {
            assertThat(isOf(conflict, changesOfOne) && isOf(conflict, changesOfOther))
                    .as(
                            "round %d: both changed what is asked about in %s: %s and %s",
                            round, conflict, changesOfOne, changesOfOther)
                    .isTrue();
        }
        changes += changesOfOne.size() + changesOfOther.size();
        asked += conflicts.size();
        roundsAsked += conflicts.isEmpty() ? 0 : 1;
    }

    private static boolean isKept(Change change, JsonNode now) {
        JsonNode there = change.path().in(now);
        JsonNode before = change.before();
        JsonNode after = change.after();
        if (change.kind() == Change.Kind.REORDERED) {
            return keepsTurns(strings(before), strings(after), ids(there));
        }
        if (isNarrative(change.path())) {
            List<String> words = words(there);
            Set<String> added = new HashSet<>(words(after));
            added.removeAll(words(before));
            Set<String> removed = new HashSet<>(words(before));
            removed.removeAll(words(after));
            return words.containsAll(added) && removed.stream().noneMatch(words::contains);
        }
        if (after != null && after.isArray()) {
            List<String> added = new ArrayList<>(strings(after));
            added.removeAll(strings(before));
            List<String> removed = new ArrayList<>(strings(before));
            removed.removeAll(strings(after));
            // an id that gave way to theirs is known by what it names
            return change.path().last().equals("variants")
                    || strings(there).containsAll(added) && removed.stream().noneMatch(strings(there)::contains);
        }
        if (after != null && after.has("hgvsDna")) {
            return change.path().parent().in(now).valueStream().anyMatch(item -> holds(item, after));
        }
        return after == null ? there == null : after.equals(there);
    }

    private static boolean holds(JsonNode item, JsonNode wanted) {
        return wanted.properties().stream()
                .filter(property -> !property.getKey().equals("id"))
                .allMatch(property -> property.getValue().equals(item.get(property.getKey())));
    }

    /** Whether any two that were turned round are still turned round. */
    private static boolean keepsTurns(List<String> before, List<String> after, List<String> now) {
        for (String one : after) {
            for (String other : after) {
                boolean turned = before.contains(one)
                        && before.contains(other)
                        && after.indexOf(one) < after.indexOf(other)
                        && before.indexOf(one) > before.indexOf(other);
                boolean there = now.contains(one) && now.contains(other);
                if (turned && there && now.indexOf(one) > now.indexOf(other)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isAsked(Change change, Set<Conflict> conflicts) {
        return conflicts.stream()
                .anyMatch(conflict -> meets(change.path(), conflict.path())
                        || change.after() != null
                                && change.after().has("hgvsDna")
                                && conflict.path().isWithin(change.path().parent()));
    }

    private static boolean meets(Path one, Path other) {
        return one.isWithin(other) || other.isWithin(one);
    }

    /** Whether some of these changes are what is asked about. */
    private static boolean isOf(Conflict conflict, List<Change> made) {
        return switch (conflict) {
            case Conflict.Order order ->
                made.stream()
                        .anyMatch(change -> change.kind() == Change.Kind.REORDERED
                                && change.path().equals(order.path()));
            case Conflict.Words words ->
                made.stream()
                        .filter(change -> change.path().equals(words.path()))
                        .anyMatch(change -> isNear(words, change));
            case Conflict.Value value ->
                made.stream()
                        .anyMatch(change -> meets(change.path(), value.path())
                                || change.path().parent().equals(Path.of("/mutations/variants"))
                                        && value.path().isWithin(change.path().parent()));
            case Conflict.Removal removal ->
                made.stream()
                        .anyMatch(change ->
                                meets(change.path(), removal.path()) && change.kind() != Change.Kind.REORDERED);
        };
    }

    /** Whether it changed one of the words in question or one beside them; of a new paragraph all words are so. */
    private static boolean isNear(Conflict.Words words, Change change) {
        List<String> before = words(change.before());
        List<String> after = words(change.after());
        List<String> inQuestion = words(words.base());
        if (inQuestion.isEmpty()) {
            return after.stream()
                    .anyMatch(word -> !before.contains(word) && (words.theirs() + " " + words.mine()).contains(word));
        }
        int from = before.indexOf(inQuestion.getFirst()) - 1;
        int to = before.indexOf(inQuestion.getLast()) + 1;
        List<String> around = before.subList(Math.max(0, from), Math.min(before.size(), to + 1));
        List<String> there = after.stream().filter(around::contains).toList();
        boolean removed = there.size() < around.size();
        boolean added = IntStream.range(1, there.size())
                .anyMatch(i -> after.indexOf(there.get(i)) > after.indexOf(there.get(i - 1)) + 1);
        boolean addedAtEdge = from < 0 && !after.isEmpty() && !before.contains(after.getFirst())
                || to >= before.size() && !after.isEmpty() && !before.contains(after.getLast());
        return removed || added || addedAtEdge;
    }

    private static boolean isNarrative(Path path) {
        return path.equals(Path.of("/protein/function")) || path.equals(Path.of("/toBeNoted"));
    }

    private static List<String> words(@Nullable JsonNode text) {
        return text == null ? List.of() : words(text.asString(""));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static List<String> strings(@Nullable JsonNode list) {
        return list == null
                ? List.of()
                : list.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> ids(@Nullable JsonNode list) {
        return list == null
                ? List.of()
                : StreamSupport.stream(Objects.requireNonNull(list).spliterator(), false)
                        .map(item -> item.path("id").asString())
                        .collect(Collectors.toList());
    }
}
