package org.recto.revision;

import static org.recto.people.Role.CURATOR;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recto.entry.Entry;
import org.recto.people.Person;
import org.springframework.stereotype.Service;

/**
 * The revisions of entries. People whose only role is reader see the approved ones alone; for them the others don't
 * exist.
 */
@Service
public class Revisions {

    private final Saving saving;
    private final RevisionRows rows;

    Revisions(Saving saving, RevisionRows rows) {
        this.saving = saving;
        this.rows = rows;
    }

    /**
     * Makes a draft the entry's newest revision and ends it, at once or not at all. Saving it again gives the same
     * revision, so a save whose answer was lost may simply be repeated.
     *
     * @param why what its author says of it
     * @throws StaleRevision where someone else saved one since the draft's base
     * @throws NotSaved where it can't be saved as it stands
     * @throws DraftGone where the draft was discarded or isn't this person's
     */
    public Revision save(Person person, long draftId, String why) {
        person.must(CURATOR);
        return saving.save(person, draftId, why.strip());
    }

    /** @throws NoSuchEntry where there is no such revision, or none that the person may see */
    public Revision get(Person person, long entryId, int number) {
        if (!Sight.of(person).all() && !rows.isApproved(entryId, number)) {
            throw noSuch();
        }
        return rows.find(entryId, number).orElseThrow(Revisions::noSuch);
    }

    /** A revision that was approved, for what is open to everyone. */
    public Revision approved(long entryId, int number) {
        if (!rows.isApproved(entryId, number)) {
            throw noSuch();
        }
        return rows.find(entryId, number).orElseThrow(Revisions::noSuch);
    }

    /** A revision whoever asks, for what is derived from it. */
    public Revision any(long entryId, int number) {
        return rows.find(entryId, number).orElseThrow(Revisions::noSuch);
    }

    /** What these revisions of as many entries hold, by entry; those that the person may not see are left out. */
    public Map<Long, Entry> entries(Person person, Map<Long, Integer> numbers) {
        return rows.entries(numbers, !Sight.of(person).all());
    }

    /**
     * The newest revision that the person may see.
     *
     * @throws NoSuchEntry where there is none
     */
    public Revision newest(Person person, long entryId) {
        return (Sight.of(person).all() ? rows.newest(entryId) : rows.newestApproved(entryId))
                .flatMap(number -> rows.find(entryId, number))
                .orElseThrow(Revisions::noSuch);
    }

    /** The revisions that the person may see, the newest first. */
    public List<RevisionSummary> history(Person person, long entryId) {
        return history(person, entryId, 0, Integer.MAX_VALUE - 1);
    }

    /** Some of the revisions that the person may see, the newest first. */
    public List<RevisionSummary> history(Person person, long entryId, int offset, int limit) {
        // one more than asked for, to tell what changed since it
        List<RevisionRows.HistoryRow> found =
                rows.history(entryId, !Sight.of(person).all(), offset, limit + 1);
        List<RevisionSummary> history = new ArrayList<>();
        for (int i = 0; i < Math.min(found.size(), limit); i++) {
            List<SectionHash> before = i + 1 < found.size() ? found.get(i + 1).sections() : List.of();
            history.add(
                    found.get(i).summary().changing(changed(before, found.get(i).sections())));
        }
        return List.copyOf(history);
    }

    /** How many revisions of an entry the person may see. */
    public int count(Person person, long entryId) {
        return rows.count(entryId, !Sight.of(person).all());
    }

    /** Keys of the sections that came, changed or went. */
    static List<String> changed(List<SectionHash> before, List<SectionHash> after) {
        Set<String> changed = new LinkedHashSet<>();
        after.stream().filter(section -> !before.contains(section)).forEach(section -> changed.add(section.key()));
        Set<String> left = new HashSet<>(after.stream().map(SectionHash::key).toList());
        before.stream().map(SectionHash::key).filter(key -> !left.contains(key)).forEach(changed::add);
        return List.copyOf(changed);
    }

    private static NoSuchEntry noSuch() {
        return new NoSuchEntry("There is no such entry or revision.");
    }
}
