package org.recto.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Item;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.entry.Removal;
import org.recto.merge.Choice;
import org.recto.merge.Conflict;
import org.recto.merge.Merge;
import org.recto.people.Person;

/** Someone who edits an entry at random and saves it, bringing it together with what another saved meanwhile. */
final class RandomWriter {

    private static final Path FEATURES = Path.of("/protein/features");

    /** Each word that anyone writes is another. */
    private static int words;

    private final Person person;
    private final Drafts drafts;
    private final Revisions revisions;
    private final Random random;
    private final Map<Conflict, Choice> choices = new HashMap<>();
    private Draft draft;
    private Entry written;

    RandomWriter(Person person, Drafts drafts, Revisions revisions, long seed, Draft draft) {
        this.person = person;
        this.drafts = drafts;
        this.revisions = revisions;
        this.random = new Random(seed);
        this.draft = draft;
        this.written = draft.entry();
    }

    static synchronized String word() {
        return "w" + words++;
    }

    /** What was acknowledged before anything was merged. */
    Entry written() {
        return written;
    }

    /** What was asked, and chosen. */
    Map<Conflict, Choice> choices() {
        return choices;
    }

    /** @param field the one field to write in, or -1 for any */
    void write(int field) {
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            List<Edit> edits = edit(field < 0 ? random.nextInt(7) : field);
            draft = drafts.edit(person, draft.id(), edits);
        }
        written = draft.entry();
    }

    /** Saves, as often as others are quicker. */
    Revision save() {
        while (true) {
            try {
                return revisions.save(person, draft.id(), "More.");
            } catch (NotSaved.NothingChanged same) {
                drafts.discard(person, draft.id());
                return revisions.newest(person, draft.entryId());
            } catch (StaleRevision stale) {
                Overtaken seen = stale.overtaken();
                Merge merge = Merge.of(seen.base().entry(), seen.theirs().entry(), seen.mine());
                Map<Conflict, Choice> chosen = new HashMap<>();
                for (Conflict conflict : merge.conflicts()) {
                    Choice.Kept[] all = Choice.Kept.values();
                    chosen.put(conflict, all[random.nextInt(all.length)]);
                }
                choices.putAll(chosen);
                draft = drafts.rebase(person, draft.id(), seen, merge.with(chosen));
            }
        }
    }

    private List<Edit> edit(int field) {
        Entry entry = draft.entry();
        return switch (field) {
            case 0 -> List.of(set("/identity/name", word()));
            case 1 -> List.of(set("/protein/length", 100 + random.nextInt(1000)));
            case 2 -> List.of(set("/identity/aliases", aliases(entry)));
            case 3 -> feature(entry);
            case 4 -> variant(entry);
            case 5 ->
                List.of(set(
                        "/protein/function",
                        narrative(Objects.requireNonNull(entry.protein()).function())));
            default -> List.of(set("/toBeNoted", narrative(entry.toBeNoted())));
        };
    }

    private static Edit set(String path, Object value) {
        return new Edit.Set(Path.of(path), EntryJson.value(value));
    }

    private List<String> aliases(Entry entry) {
        List<String> aliases = new ArrayList<>(entry.identity().aliases());
        if (aliases.size() > 3) {
            aliases.remove(random.nextInt(aliases.size()));
        }
        aliases.add(random.nextInt(aliases.size() + 1), word());
        return aliases;
    }

    private List<Edit> feature(Entry entry) {
        List<String> ids = ids(Objects.requireNonNull(entry.protein()).features());
        if (ids.size() < 4 || random.nextInt(5) == 0) {
            String id = drafts.nextId(person, draft.id(), ItemKind.FEATURE);
            String before = ids.isEmpty() || random.nextBoolean() ? null : pick(ids);
            return List.of(new Edit.Add(
                    FEATURES, EntryJson.value(Map.of("id", id, "type", "domain", "description", word())), before));
        }
        Path item = FEATURES.then(pick(ids));
        return switch (random.nextInt(4)) {
            case 0 -> List.of(new Edit.Move(item, pick(ids)));
            case 1 -> Removal.of(EntryJson.tree(entry), item);
            case 2 -> List.of(set(item.then("start").toString(), 1 + random.nextInt(50)));
            default -> List.of(set(item.then("end").toString(), 51 + random.nextInt(50)));
        };
    }

    /** One of a few descriptions, so that both may come to add the same. */
    private List<Edit> variant(Entry entry) {
        String description = "c." + (1 + random.nextInt(6)) + "A>G";
        List<org.recto.entry.Variant> variants =
                entry.mutations() == null ? List.of() : entry.mutations().variants();
        for (org.recto.entry.Variant known : variants) {
            if (description.equals(known.hgvsDna())) {
                return List.of(set("/mutations/variants/" + known.id() + "/zygosity", word()));
            }
        }
        String id = drafts.nextId(person, draft.id(), ItemKind.VARIANT);
        return List.of(
                new Edit.Add(
                        Path.of("/mutations/variants"),
                        EntryJson.value(Map.of("id", id, "hgvsDna", description)),
                        null),
                set("/mutations/germline/variants", List.of(id)));
    }

    private String narrative(@org.jspecify.annotations.Nullable String text) {
        List<List<String>> paragraphs = Arrays.stream(
                        Objects.requireNonNullElse(text, "").split("\n\n"))
                .filter(paragraph -> !paragraph.isEmpty())
                .map(paragraph -> (List<String>) new ArrayList<>(List.of(paragraph.split(" "))))
                .collect(Collectors.toCollection(ArrayList::new));
        if (paragraphs.size() < 2 || random.nextInt(6) == 0) {
            paragraphs.add(random.nextInt(paragraphs.size() + 1), paragraph());
        } else if (paragraphs.size() > 4 && random.nextInt(3) == 0) {
            paragraphs.remove(random.nextInt(paragraphs.size()));
        } else {
            List<String> paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
            int at = random.nextInt(paragraph.size());
            switch (random.nextInt(3)) {
                case 0 -> paragraph.add(at, word());
                case 1 -> paragraph.set(at, word());
                default -> {
                    if (paragraph.size() > 6) {
                        paragraph.remove(at);
                    } else {
                        paragraph.add(word());
                    }
                }
            }
        }
        return paragraphs.stream().map(words -> String.join(" ", words)).collect(Collectors.joining("\n\n"));
    }

    static List<String> paragraph() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            words.add(word());
        }
        return words;
    }

    private static List<String> ids(List<? extends Item> items) {
        return items.stream().map(Item::id).toList();
    }

    private String pick(List<String> ids) {
        return ids.get(random.nextInt(ids.size()));
    }
}
