package org.recto.review;

import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.EDITOR;
import static org.recto.people.Role.REVIEWER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.audit.AuditTrail;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.MisplacedEdit;
import org.recto.entry.Path;
import org.recto.entry.UnreadableEntry;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Entries;
import org.recto.revision.Revisions;
import org.recto.revision.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/**
 * What follows a comment: answers, "it is done", and suggested edits that a curator takes. Acts that come too late are
 * refused with {@link NotNow}, words that can't be taken with an {@link IllegalArgumentException} that says why.
 */
@Service
public class Threads {

    private static final int LONGEST = 10_000;

    private final Transactions transactions;
    private final Entries entries;
    private final Revisions revisions;
    private final Drafts drafts;
    private final RoundRows rounds;
    private final CommentRows comments;
    private final AuditTrail audit;
    private final ApplicationEventPublisher news;

    Threads(
            Transactions transactions,
            Entries entries,
            Revisions revisions,
            Drafts drafts,
            RoundRows rounds,
            CommentRows comments,
            AuditTrail audit,
            ApplicationEventPublisher news) {
        this.transactions = transactions;
        this.entries = entries;
        this.revisions = revisions;
        this.drafts = drafts;
        this.rounds = rounds;
        this.comments = comments;
        this.audit = audit;
        this.news = news;
    }

    /** Answers a comment, at the end of its thread. Whoever answers twice in the same words has answered once. */
    public Comment answer(Person person, long commentId, String text) {
        Role role = worker(person);
        String words = words(text);
        return transactions.of(() -> {
            Comment head = head(commentId);
            Round round = openRound(head);
            Optional<Comment> again = comments.againIn(head, round, person, words);
            if (again.isPresent()) {
                return again.get();
            }
            Comment answer = comments.answer(round, person, head, words);
            tell(round, person, role, "review.answer", head, words);
            return answer;
        });
    }

    /** Says that a comment is dealt with, and asks whoever made it to look again. */
    public void done(Person person, long commentId) {
        person.must(CURATOR);
        transactions.run(() -> {
            Comment head = head(commentId);
            Round round = openRound(head);
            if (!head.isOpen()) {
                throw new NotNow("It is resolved already.");
            }
            if (person.name().equals(head.standing().doneBy())) {
                return;
            }
            comments.done(round.entryId(), head.id(), person);
            tell(round, person, CURATOR, "review.comment-done", head, "Done, please look again.");
        });
    }

    /**
     * Suggests edits of the revision in review, with a word on them. Whoever suggests the same twice, with nothing of
     * theirs between, has suggested it once.
     *
     * @param path the place that the suggestion is on
     */
    public Comment suggest(Person person, long roundId, @Nullable Path path, List<Edit> edits, String text) {
        person.must(REVIEWER, EDITOR);
        String words = words(text);
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("A suggestion changes something.");
        }
        return transactions.of(() -> {
            Round round = rounds.find(roundId).orElseThrow(Threads::noSuchComment);
            entries.lock(round.entryId());
            mustBeOpen(round);
            mustFit(
                    edits,
                    EntryJson.tree(revisions
                            .get(person, round.entryId(), round.revision())
                            .entry()));
            CommentRows.Remark remark = new CommentRows.Remark(path, null, words, edits);
            Optional<Comment> again = comments.again(round, person, remark);
            if (again.isPresent()) {
                return again.get();
            }
            Comment comment = comments.add(round, person, remark);
            tell(round, person, worker(person), "review.suggest", comment, words);
            return comment;
        });
    }

    /**
     * Takes a suggestion into the person's draft of the entry, as one step that can be undone. Whoever made it counts as an
     * author of what it changes.
     *
     * @throws NotNow where it was taken already, or the draft has gone another way and it doesn't fit there
     */
    public Draft take(Person person, long commentId) {
        person.must(CURATOR);
        return transactions.of(() -> {
            Comment comment = head(commentId);
            Round round = openRound(comment);
            if (comment.suggestion().isEmpty()) {
                throw new IllegalArgumentException("This comment suggests no edit.");
            }
            if (comment.standing().takenBy() != null) {
                throw new NotNow(comment.standing().takenBy() + " took this suggestion already.");
            }
            Draft draft = drafts.open(person, round.entryId());
            try {
                Draft after = drafts.edit(
                        person, draft.id(), comment.suggestion(), "As %s suggested.".formatted(comment.author()));
                comments.taken(round.entryId(), comment, draft.id(), person);
                tell(round, person, CURATOR, "review.take-suggestion", comment, "I took your suggestion.");
                return after;
            } catch (MisplacedEdit | UnreadableEntry e) {
                throw new NotNow(
                        "Your draft has changed there, and the suggestion doesn’t fit any more: make the change"
                                + " by hand.");
            }
        });
    }

    private static void mustFit(List<Edit> edits, JsonNode entry) {
        try {
            JsonNode changed = entry;
            for (Edit edit : edits) {
                changed = edit.applyTo(changed);
            }
            EntryJson.ofTree(changed);
        } catch (MisplacedEdit | UnreadableEntry e) {
            throw new IllegalArgumentException("This can’t stand there: " + e.getMessage(), e);
        }
    }

    /** The comment that began a thread, its entry kept from other acts until the transaction ends. */
    private Comment head(long commentId) {
        Comment comment = comments.find(commentId).orElseThrow(Threads::noSuchComment);
        entries.lock(rounds.find(comment.roundId()).orElseThrow().entryId());
        return comments.find(comment.replyTo() == null ? commentId : comment.replyTo())
                .orElseThrow();
    }

    private Round openRound(Comment comment) {
        Round round = rounds.find(comment.roundId()).orElseThrow();
        mustBeOpen(round);
        return round;
    }

    private static void mustBeOpen(Round round) {
        if (!round.isOpen()) {
            throw new NotNow("The review is over.");
        }
    }

    private void tell(Round round, Person person, Role role, String act, Comment comment, String words) {
        String subject = entries.get(person, round.entryId()).accession() + "/" + round.revision();
        audit.record(person.as(role), act, subject, Map.of("round", round.id(), "comment", comment.id()));
        news.publishEvent(ReviewNews.commented(round, new ReviewNews.By(person.id(), person.name()), words, comment));
    }

    private static String words(String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("Say something.");
        }
        if (words.codePointCount(0, words.length()) > LONGEST) {
            throw new IllegalArgumentException("A comment has at most %,d characters.".formatted(LONGEST));
        }
        return words;
    }

    private static Role worker(Person person) {
        person.must(REVIEWER, CURATOR, EDITOR);
        return person.is(REVIEWER) ? REVIEWER : person.is(CURATOR) ? CURATOR : EDITOR;
    }

    private static IllegalArgumentException noSuchComment() {
        return new IllegalArgumentException("There is no such comment or review.");
    }
}
