package org.recto.revision;

import static org.recto.people.Role.CURATOR;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.people.Person;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/**
 * Brings back what a revision held: as a step of the curator's draft, made where there is none, so that it is checked,
 * looked over, undone or saved like any other edit. Items keep their ids.
 */
@Service
public class Restoring {

    private static final Set<String> GIVEN = Set.of("schema", "accession");

    private final Transactions transactions;
    private final Drafts drafts;
    private final Revisions revisions;

    Restoring(Transactions transactions, Drafts drafts, Revisions revisions) {
        this.transactions = transactions;
        this.drafts = drafts;
        this.revisions = revisions;
    }

    /**
     * Gives every section the content that it had in a revision; sections that it didn't have go.
     *
     * @throws NoSuchEntry where there is no such revision
     */
    public Draft whole(Person person, long entryId, int number) {
        person.must(CURATOR);
        return transactions.of(() -> {
            Revision revision = revisions.get(person, entryId, number);
            Draft draft = drafts.open(person, entryId);
            JsonNode now = EntryJson.tree(draft.entry());
            JsonNode then = EntryJson.tree(revision.entry());
            Set<String> names = new LinkedHashSet<>(then.propertyNames());
            names.addAll(now.propertyNames());
            List<Edit> edits = new ArrayList<>();
            names.stream()
                    .filter(name -> !GIVEN.contains(name))
                    .forEach(name -> edits.addAll(property(Path.ROOT.then(name), now, then)));
            return made(person, draft, edits, "Restored revision " + number + ".");
        });
    }

    /**
     * Gives one section the content that it had in a revision; where it had none it goes.
     *
     * @param key the section's, {@code protein} or {@code diseases/d2}
     * @throws NoSuchEntry where there is no such revision
     */
    public Draft section(Person person, long entryId, int number, String key) {
        person.must(CURATOR);
        return transactions.of(() -> {
            Revision revision = revisions.get(person, entryId, number);
            Draft draft = drafts.open(person, entryId);
            JsonNode now = EntryJson.tree(draft.entry());
            JsonNode then = EntryJson.tree(revision.entry());
            Path place = Path.of("/" + key);
            List<Edit> edits = place.steps().size() == 1 ? property(place, now, then) : item(place, now, then);
            return made(
                    person, draft, edits, "Restored " + called(place, then, now) + " from revision " + number + ".");
        });
    }

    private Draft made(Person person, Draft draft, List<Edit> edits, String why) {
        return edits.isEmpty() ? draft : drafts.edit(person, draft.id(), edits, why);
    }

    private static List<Edit> property(Path place, JsonNode now, JsonNode then) {
        JsonNode old = place.in(then);
        if (Objects.equals(old, place.in(now))) {
            return List.of();
        }
        return List.of(old == null ? new Edit.Clear(place) : new Edit.Set(place, old));
    }

    /** An item comes back to where it stands now; one that is gone, to the end of its list. */
    private static List<Edit> item(Path place, JsonNode now, JsonNode then) {
        JsonNode old = place.in(then);
        JsonNode current = place.in(now);
        if (Objects.equals(old, current)) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        if (current != null) {
            edits.add(new Edit.Remove(place));
        }
        if (old != null) {
            edits.add(new Edit.Add(place.parent(), old, current == null ? null : next(place, now)));
        }
        return edits;
    }

    private static @Nullable String next(Path place, JsonNode now) {
        JsonNode list = Objects.requireNonNull(place.parent().in(now));
        List<String> ids =
                list.valueStream().map(item -> item.path("id").asString("")).toList();
        int after = ids.indexOf(place.last()) + 1;
        return after < ids.size() ? ids.get(after) : null;
    }

    private static String called(Path place, JsonNode... entries) {
        for (JsonNode entry : entries) {
            JsonNode there = place.in(entry);
            String name = place.steps().size() == 1 || there == null
                    ? ""
                    : there.path("name").asString("");
            if (!name.isBlank()) {
                return "“" + name + "”";
            }
        }
        String section = place.section().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return place.steps().size() == 1 ? section : section + " " + place.last();
    }
}
