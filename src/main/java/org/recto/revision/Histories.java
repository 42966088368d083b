package org.recto.revision;

import static org.recto.people.Role.ADMINISTRATOR;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.EDITOR;
import static org.recto.people.Role.REVIEWER;

import java.util.List;
import org.recto.entry.Path;
import org.recto.people.Person;
import org.springframework.stereotype.Service;

/** Who wrote what, and which revisions changed what; to people whose only role is reader, of approved revisions alone. */
@Service
public class Histories {

    private static final int MOST = 200;

    private final HistoryRows rows;
    private final Revisions revisions;

    Histories(HistoryRows rows, Revisions revisions) {
        this.rows = rows;
        this.revisions = revisions;
    }

    /**
     * Which revision brought each field, item and paragraph of a section as it stands in a revision.
     *
     * @param key the section's, {@code protein} or {@code diseases/d2}
     * @throws NoSuchEntry where there is no such revision, or none that the person may see
     */
    public List<Written> written(Person person, long entryId, int number, String key) {
        revisions.get(person, entryId, number);
        return Blame.of(
                Path.of("/" + key),
                rows.versions(entryId, number, key, Sight.of(person).all()));
    }

    /**
     * The revisions that a question is about, the latest first. In all entries at once everyone but readers may look.
     *
     * @param limit at most 200
     */
    public List<HistoryHit> search(Person person, HistoryQuestion question, int offset, int limit) {
        return rows.search(question, all(person, question), Math.max(0, offset), Math.min(limit, MOST));
    }

    /** How many revisions a search finds. */
    public int count(Person person, HistoryQuestion question) {
        return rows.count(question, all(person, question));
    }

    private static boolean all(Person person, HistoryQuestion question) {
        if (question.entryId() == null) {
            person.must(CURATOR, REVIEWER, EDITOR, ADMINISTRATOR);
        }
        return Sight.of(person).all();
    }
}
