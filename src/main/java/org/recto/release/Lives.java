package org.recto.release;

import java.util.List;
import org.recto.people.Person;
import org.recto.people.Role;
import org.springframework.stereotype.Service;

/** The lives of entries: their revisions, reviews and releases. */
@Service
public class Lives {

    private final LifeRows rows;

    Lives(LifeRows rows) {
        this.rows = rows;
    }

    /**
     * All that happened to an entry, the earliest first; people whose only role is reader are told of approved revisions
     * and of releases alone.
     */
    public List<LifeEvent> of(Person person, long entryId) {
        person.must(Role.values());
        return rows.of(entryId, person.roles().stream().anyMatch(role -> role != Role.READER));
    }
}
