package org.recto.people;

import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.EDITOR;
import static org.recto.people.Role.REVIEWER;

import java.util.List;
import java.util.Optional;
import org.recto.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Statements of interests of those who write and approve entries, renewed each year. */
@Service
public class Interests {

    /** The most characters of a statement. */
    public static final int LONGEST = 4_000;

    private static final Role[] WHO_WORKS = {CURATOR, REVIEWER, EDITOR};

    private final InterestRows rows;
    private final AuditTrail audit;

    Interests(InterestRows rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /**
     * Makes or renews the person's own statement.
     *
     * @throws IllegalArgumentException with a sentence for whoever wrote it, where it is empty or too long
     */
    @Transactional
    public void state(Person person, String words) {
        person.must(WHO_WORKS);
        String said = words.strip();
        if (said.isEmpty()) {
            throw new IllegalArgumentException("Say what interests you have, or that you have none.");
        }
        if (said.codePointCount(0, said.length()) > LONGEST) {
            throw new IllegalArgumentException("A statement has at most %,d characters.".formatted(LONGEST));
        }
        rows.add(person.id(), said);
        Role role = person.roles().stream()
                .filter(given -> List.of(WHO_WORKS).contains(given))
                .sorted()
                .findFirst()
                .orElseThrow();
        audit.record(person.as(role), "account.state-interests", "account/" + person.id());
    }

    /** The person's own statements, the newest first. */
    public List<InterestStatement> mine(Person person) {
        person.must(WHO_WORKS);
        return rows.of(person.id());
    }

    /** The newest statement of an account, for what keeps it with an approval. */
    public Optional<InterestStatement> latest(long accountId) {
        return rows.of(accountId).stream().findFirst();
    }
}
