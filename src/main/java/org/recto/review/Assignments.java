package org.recto.review;

import static org.recto.people.Role.ADMINISTRATOR;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.EDITOR;
import static org.recto.people.Role.REVIEWER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.recto.audit.AuditTrail;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.revision.Entries;
import org.recto.revision.NoSuchEntry;
import org.recto.revision.Transactions;
import org.springframework.stereotype.Service;

/** Who is expected to decide a round: reviewers take one and give it back, editors give it to someone. */
@Service
public class Assignments {

    /** Someone who may review. */
    public record Reviewer(long id, String name) {}

    private final Transactions transactions;
    private final Entries entries;
    private final RoundRows rounds;
    private final AssignmentRows rows;
    private final AuditTrail audit;

    Assignments(Transactions transactions, Entries entries, RoundRows rounds, AssignmentRows rows, AuditTrail audit) {
        this.transactions = transactions;
        this.entries = entries;
        this.rounds = rounds;
        this.rows = rows;
        this.audit = audit;
    }

    /**
     * Takes a round that is nobody's; one that is the person's own stays so.
     *
     * @throws NotNow where it is someone else's, or over
     */
    public void take(Person person, long roundId) {
        person.must(REVIEWER);
        act(person, REVIEWER, roundId, "review.take", (round, holder) -> {
            if (holder.isPresent() && holder.get().id() != person.id()) {
                throw new NotNow(holder.get().name() + " has it: ask them to give it back.");
            }
            rows.add(round, new Reviewer(person.id(), person.name()), person);
        });
    }

    /**
     * Gives a round back.
     *
     * @throws NotNow where it isn't the person's
     */
    public void giveBack(Person person, long roundId) {
        person.must(REVIEWER);
        act(person, REVIEWER, roundId, "review.give-back", (round, holder) -> {
            if (holder.filter(reviewer -> reviewer.id() == person.id()).isEmpty()) {
                throw new NotNow("It isn’t yours.");
            }
            rows.add(round, null, person);
        });
    }

    /** Gives a round to a reviewer, whoever had it. */
    public void assign(Person person, long roundId, long reviewerId) {
        person.must(EDITOR);
        Reviewer reviewer = rows.reviewers().stream()
                .filter(candidate -> candidate.id() == reviewerId)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no such reviewer."));
        act(person, EDITOR, roundId, "review.assign", (round, holder) -> rows.add(round, reviewer, person));
    }

    /** Whose a round is. */
    public Optional<Reviewer> holder(Person person, long roundId) {
        mustSee(person);
        return rounds.find(roundId).flatMap(rows::holder);
    }

    /** Everyone who may review, by name. */
    public List<Reviewer> reviewers(Person person) {
        mustSee(person);
        return rows.reviewers();
    }

    private void act(Person person, Role role, long roundId, String act, BiConsumer<Round, Optional<Reviewer>> change) {
        transactions.run(() -> {
            Round found = rounds.find(roundId).orElseThrow(() -> new NoSuchEntry("There is no such review."));
            entries.lock(found.entryId());
            Round round = rounds.find(roundId).orElseThrow();
            if (!round.isOpen()) {
                throw new NotNow("The review is over.");
            }
            change.accept(round, rows.holder(round));
            audit.record(
                    person.as(role),
                    act,
                    entries.get(person, round.entryId()).accession() + "/" + round.revision(),
                    Map.of(
                            "round",
                            round.id(),
                            "reviewer",
                            rows.holder(round).map(Reviewer::name).orElse("nobody")));
        });
    }

    private static void mustSee(Person person) {
        person.must(CURATOR, REVIEWER, EDITOR, ADMINISTRATOR);
    }
}
