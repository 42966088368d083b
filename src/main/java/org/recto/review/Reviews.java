package org.recto.review;

import static org.recto.people.Role.ADMINISTRATOR;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.EDITOR;
import static org.recto.people.Role.REVIEWER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.audit.AuditTrail;
import org.recto.entry.Path;
import org.recto.people.NotAllowed;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.review.RoundEvent.Act;
import org.recto.revision.Entries;
import org.recto.revision.NoSuchEntry;
import org.recto.revision.Revision;
import org.recto.revision.RevisionSaved;
import org.recto.revision.Revisions;
import org.recto.revision.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * What people do in reviews. An act that doesn't fit where the review stands is refused with {@link NotNow}; input that
 * can't be taken with an {@link IllegalArgumentException} whose message is a sentence for whoever gave it.
 */
@Service
public class Reviews {

    private final Transactions transactions;
    private final Entries entries;
    private final Revisions revisions;
    private final RoundRows rounds;
    private final CommentRows comments;
    private final Approvals approvals;
    private final AuditTrail audit;
    private final ApplicationEventPublisher news;

    Reviews(
            Transactions transactions,
            Entries entries,
            Revisions revisions,
            RoundRows rounds,
            CommentRows comments,
            Approvals approvals,
            AuditTrail audit,
            ApplicationEventPublisher news) {
        this.transactions = transactions;
        this.entries = entries;
        this.revisions = revisions;
        this.rounds = rounds;
        this.comments = comments;
        this.approvals = approvals;
        this.audit = audit;
        this.news = news;
    }

    /**
     * Submits an entry's newest revision: begins a round, or goes on with the open one. Errors don't stand in the way;
     * the gates tell of them. Where it is in review already, nothing more happens: the answer may have been lost.
     */
    public Round submit(Person person, long entryId, int revision) {
        person.must(CURATOR);
        return transactions.of(() -> {
            ReviewState standsAt = ReviewState.of(entries.lock(entryId));
            Revision newest = revisions.newest(person, entryId);
            if (newest.number() != revision) {
                throw new NotNow("Revision %d was saved by %s meanwhile: that is the one to submit."
                        .formatted(newest.number(), newest.author()));
            }
            Optional<Round> open = rounds.open(entryId);
            if (open.isPresent() && open.get().state() instanceof ReviewState.InReview) {
                return open.get();
            }
            ReviewState next = switch (open.map(Round::state).orElseGet(ReviewState.InPreparation::new)) {
                case ReviewState.InPreparation state -> state.submit();
                case ReviewState.ChangesRequested state -> state.submit();
                case ReviewState.InReview state -> throw new NotNow("It is in review already.");
                case ReviewState.Approved state -> throw new NotNow("It is approved already.");
            };
            if (standsAt instanceof ReviewState.Approved
                    && approvals.standing(newest).uncovered().isEmpty()) {
                throw new NotNow("Revision " + revision + " is approved already.");
            }
            long id = open.map(Round::id).orElseGet(() -> rounds.begin(entryId, revision, next));
            open.ifPresent(round -> rounds.move(round, revision, next));
            return after(person, CURATOR, id, Act.SUBMIT, "");
        });
    }

    /** A newer revision takes the one in review out of it: nobody approves what has been overtaken. */
    @EventListener
    void supersede(RevisionSaved saved) {
        Revision revision = saved.revision();
        Optional<Round> open = rounds.open(revision.entryId());
        ReviewState state = open.map(Round::state).orElseGet(ReviewState.InPreparation::new);
        if (state instanceof ReviewState.InReview inReview) {
            Round round = open.orElseThrow();
            state = inReview.supersede();
            rounds.move(round, round.revision(), state);
            rounds.record(
                    round,
                    Act.SUPERSEDE,
                    revision.authorId(),
                    revision.author(),
                    "Revision %d took its place.".formatted(revision.number()));
        }
        entries.standsAt(revision.entryId(), state.name());
    }

    /** Sends the revision in review back to its curators; asked for again in the same words it stays sent back. */
    public void requestChanges(Person person, long roundId, String why) {
        Role role = decider(person);
        transactions.run(() -> {
            Round round = lock(roundId);
            if (why.isBlank()) {
                throw new IllegalArgumentException("Say what is to be changed.");
            }
            if (rounds.wasLast(round, Act.REQUEST_CHANGES, person, why.strip())) {
                return;
            }
            rounds.move(round, round.revision(), inReview(round).requestChanges());
            after(person, role, roundId, Act.REQUEST_CHANGES, why.strip());
        });
    }

    /**
     * Approves the revision in review, section by section, and shows it to readers; asked for again in the same words it
     * stays approved.
     *
     * @throws GatesUnsatisfied where a gate doesn't hold
     */
    public void approve(Person person, long roundId, String note) {
        Role role = decider(person);
        transactions.run(() -> {
            Round round = lock(roundId);
            if (rounds.wasLast(round, Act.APPROVE, person, note.strip())) {
                return;
            }
            ReviewState.Approved approved = inReview(round).approve();
            Revision revision = revisions.get(person, round.entryId(), round.revision());
            approvals.give(person, round, revision, note.strip());
            rounds.move(round, round.revision(), approved);
            entries.approved(revision);
            after(person, role, roundId, Act.APPROVE, note.strip());
        });
    }

    /** The gates of approving the round's revision, for this person, as they stand now. */
    public List<Gate> gates(Person person, long roundId) {
        Round round = get(person, roundId);
        return approvals.gates(person, round, revisions.get(person, round.entryId(), round.revision()));
    }

    /** How each section of the entry's newest revision is approved. */
    public List<SectionApproval> approvals(Person person, long entryId) {
        mustSee(person);
        return approvals.standing(revisions.newest(person, entryId)).sections();
    }

    /**
     * Remarks on a place of the revision in review. Whoever says the same twice, on the same place and with nothing of
     * theirs between, has said it once.
     *
     * @param path the place, {@code null} for the whole entry
     * @param quote words of the text there, {@code null} for all of it
     */
    public Comment comment(Person person, long roundId, @Nullable Path path, @Nullable String quote, String text) {
        person.must(REVIEWER, CURATOR, EDITOR);
        if (text.isBlank()) {
            throw new IllegalArgumentException("A comment says something.");
        }
        return transactions.of(() -> {
            Round round = lock(roundId);
            if (!round.isOpen()) {
                throw new NotNow("The review is over.");
            }
            CommentRows.Remark remark = new CommentRows.Remark(path, quote, text.strip(), List.of());
            Optional<Comment> again = comments.again(round, person, remark);
            if (again.isPresent()) {
                return again.get();
            }
            Comment comment = comments.add(round, person, remark);
            record(person, commenting(person), "review.comment", comment);
            news.publishEvent(ReviewNews.commented(round, by(person), comment.text(), comment));
            return comment;
        });
    }

    /**
     * Settles a comment: whoever made it does, or a reviewer or editor. One that is settled stays so.
     *
     * @throws NotAllowed where it is for someone else to settle
     */
    public void resolve(Person person, long commentId) {
        person.must(REVIEWER, CURATOR, EDITOR);
        transactions.run(() -> {
            Comment comment = comments.find(commentId)
                    .orElseThrow(() -> new IllegalArgumentException("There is no such comment."));
            if (comment.authorId() != person.id() && !person.is(REVIEWER) && !person.is(EDITOR)) {
                throw new NotAllowed(
                        comment.author() + " or a reviewer settles this comment: answer it, or say that it is done.");
            }
            Round round = lock(comment.roundId());
            if (comments.find(commentId).orElseThrow().isOpen()) {
                comments.resolve(round.entryId(), commentId, person);
                record(person, commenting(person), "review.resolve-comment", comment);
            }
        });
    }

    /** The comments of a round, in the order in which they were made. */
    public List<Comment> comments(Person person, long roundId) {
        return comments.of(get(person, roundId));
    }

    /** The entry's open round, or the one in which its newest revision was approved. */
    public Optional<Round> current(Person person, long entryId) {
        mustSee(person);
        int newest = revisions.newest(person, entryId).number();
        return rounds.of(entryId).stream().findFirst().filter(round -> round.isOpen() || round.revision() == newest);
    }

    /** All rounds of an entry, the latest first. */
    public List<Round> rounds(Person person, long entryId) {
        mustSee(person);
        return rounds.of(entryId);
    }

    /** A round.
     *
     * @throws NoSuchEntry where there is none
     */
    public Round get(Person person, long roundId) {
        mustSee(person);
        return rounds.find(roundId).orElseThrow(Reviews::noSuchRound);
    }

    /** Open rounds: those in review first, what waits longest before the others. */
    public List<QueueRow> queue(Person person) {
        mustSee(person);
        return rounds.queue();
    }

    /** The round with its entry kept from other decisions, and from saves, until the transaction ends. */
    private Round lock(long roundId) {
        entries.lock(rounds.find(roundId).orElseThrow(Reviews::noSuchRound).entryId());
        return rounds.find(roundId).orElseThrow();
    }

    private static ReviewState.InReview inReview(Round round) {
        return switch (round.state()) {
            case ReviewState.InReview state -> state;
            case ReviewState.InPreparation state ->
                throw new NotNow("A newer revision took the place of the one in review; it has to be submitted first.");
            case ReviewState.ChangesRequested state ->
                throw new NotNow("Changes were requested already; the review goes on when it is submitted again.");
            case ReviewState.Approved state -> throw new NotNow("It is approved already.");
        };
    }

    /** Notes an act that has just moved a round. */
    private Round after(Person person, Role role, long roundId, Act act, String words) {
        Round round = rounds.find(roundId).orElseThrow();
        rounds.record(round, act, person.id(), person.name(), words);
        entries.standsAt(round.entryId(), round.state().name());
        audit.record(
                person.as(role),
                "review." + act.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                entries.get(person, round.entryId()).accession() + "/" + round.revision(),
                Map.of("round", roundId, "words", words));
        switch (act) {
            case SUBMIT -> tell(ReviewNews.What.SUBMITTED, round, person, words);
            case REQUEST_CHANGES -> tell(ReviewNews.What.CHANGES_REQUESTED, round, person, words);
            case APPROVE -> tell(ReviewNews.What.APPROVED, round, person, words);
            case SUPERSEDE, OVERRIDE_GATE -> {} // whoever saved it knows; overriding has its own use case
        }
        return rounds.find(roundId).orElseThrow();
    }

    private void tell(ReviewNews.What what, Round round, Person person, String words) {
        news.publishEvent(ReviewNews.of(what, round, by(person), words));
    }

    private static ReviewNews.By by(Person person) {
        return new ReviewNews.By(person.id(), person.name());
    }

    private void record(Person person, Role role, String act, Comment comment) {
        long entryId = rounds.find(comment.roundId()).orElseThrow().entryId();
        audit.record(
                person.as(role),
                act,
                entries.get(person, entryId).accession() + "/" + comment.revision(),
                Map.of("round", comment.roundId(), "comment", comment.id()));
    }

    private static Role commenting(Person person) {
        return person.is(REVIEWER) ? REVIEWER : person.is(CURATOR) ? CURATOR : EDITOR;
    }

    private static Role decider(Person person) {
        person.must(REVIEWER, EDITOR);
        return person.is(REVIEWER) ? REVIEWER : EDITOR;
    }

    private static void mustSee(Person person) {
        person.must(CURATOR, REVIEWER, EDITOR, ADMINISTRATOR);
    }

    private static NoSuchEntry noSuchRound() {
        return new NoSuchEntry("There is no such review.");
    }
}
