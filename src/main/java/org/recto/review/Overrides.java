package org.recto.review;

import static org.recto.people.Role.EDITOR;

import java.util.Map;
import org.recto.audit.AuditTrail;
import org.recto.people.Person;
import org.recto.revision.Entries;
import org.recto.revision.NoSuchEntry;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.revision.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Editors let an approval pass a gate that doesn't hold, one gate at a time, and say why for everyone to read. */
@Service
public class Overrides {

    private final Transactions transactions;
    private final Entries entries;
    private final Revisions revisions;
    private final RoundRows rounds;
    private final Approvals approvals;
    private final OverrideRows rows;
    private final AuditTrail audit;
    private final ApplicationEventPublisher news;

    Overrides(
            Transactions transactions,
            Entries entries,
            Revisions revisions,
            RoundRows rounds,
            Approvals approvals,
            OverrideRows rows,
            AuditTrail audit,
            ApplicationEventPublisher news) {
        this.transactions = transactions;
        this.entries = entries;
        this.revisions = revisions;
        this.rounds = rounds;
        this.approvals = approvals;
        this.rows = rows;
        this.audit = audit;
        this.news = news;
    }

    /**
     * Overrides a gate of the revision in review, as it stands now; what comes to speak against it later isn't covered.
     *
     * @param why a sentence that stays with the revision for good
     * @throws NotNow where nothing is in review, or the gate holds
     */
    public void override(Person person, long roundId, Gate.Kind kind, String why) {
        person.must(EDITOR);
        String reason = Worded.of(why, "Say why it may be approved all the same.");
        if (!kind.mayBeOverridden()) {
            throw new IllegalArgumentException("Nobody can override that someone else approves.");
        }
        transactions.run(() -> {
            entries.lock(
                    rounds.find(roundId).orElseThrow(Overrides::noSuchRound).entryId());
            Round round = rounds.find(roundId).orElseThrow();
            if (!(round.state() instanceof ReviewState.InReview)) {
                throw new NotNow("Nothing is in review, so there is no gate to override.");
            }
            Revision revision = revisions.get(person, round.entryId(), round.revision());
            Gate gate = approvals.gates(person, round, revision).stream()
                    .filter(found -> found.kind() == kind)
                    .findFirst()
                    .orElseThrow();
            if (gate.holds()) {
                throw new NotNow("The gate “" + gate.name() + "” holds; there is nothing to override.");
            }
            rows.add(round, person, gate, reason);
            String words = gate.name() + ": " + reason;
            rounds.record(round, RoundEvent.Act.OVERRIDE_GATE, person.id(), person.name(), words);
            audit.record(
                    person.as(EDITOR),
                    "review.override-gate",
                    revision.accession() + "/" + revision.number(),
                    Map.of("round", roundId, "gate", kind.id(), "words", reason));
            news.publishEvent(ReviewNews.of(
                    ReviewNews.What.GATE_OVERRIDDEN, round, new ReviewNews.By(person.id(), person.name()), words));
        });
    }

    private static NoSuchEntry noSuchRound() {
        return new NoSuchEntry("There is no such review.");
    }
}
