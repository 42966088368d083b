package org.recto.workbench.entry.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.review.Comment;
import org.recto.review.Reviews;
import org.recto.review.Round;
import org.recto.review.Threads;

/** What is said of an entry in its review, as the page that has it open knows it. */
public final class Talk {

    private final Reviews reviews;
    private final Threads threads;
    private final Supplier<Person> people;
    private final Person person;
    private final long entryId;
    private final boolean saved;
    private @Nullable Round round;
    private List<Comment> comments = List.of();

    /**
     * @param people tells who acts, as they are by then
     * @param saved whether there is a revision that could be in review
     */
    public Talk(Reviews reviews, Threads threads, Supplier<Person> people, long entryId, boolean saved) {
        this.reviews = reviews;
        this.threads = threads;
        this.people = people;
        this.person = people.get();
        this.entryId = entryId;
        this.saved = saved;
        look();
    }

    /** Whether this person may read it at all. */
    public boolean isHeard() {
        return saved && person.roles().stream().anyMatch(role -> role != Role.READER);
    }

    /** Reads it anew. */
    void look() {
        Optional<Round> current = isHeard() ? reviews.current(person, entryId) : Optional.empty();
        round = current.orElse(null);
        comments = current.map(found -> reviews.comments(person, found.id())).orElse(List.of());
    }

    /** Whether the review goes on, so that there is something to answer. */
    boolean isOpen() {
        return round != null && round.isOpen();
    }

    /** The comments that begin a thread, those that wait first. */
    List<Comment> heads() {
        return comments.stream()
                .filter(comment -> comment.replyTo() == null)
                .sorted((one, other) -> Boolean.compare(other.isOpen(), one.isOpen()))
                .toList();
    }

    List<Comment> answers(Comment head) {
        return comments.stream()
                .filter(comment -> comment.replyTo() != null && comment.replyTo() == head.id())
                .toList();
    }

    /** Threads that wait, on a place or within it. */
    public long waiting(Path path) {
        return comments.stream()
                .filter(Comment::isOpen)
                .map(Comment::path)
                .filter(place -> place == null ? path.equals(Path.ROOT) : place.isWithin(path))
                .count();
    }

    /** All threads that wait. */
    long waiting() {
        return comments.stream().filter(Comment::isOpen).count();
    }

    void answer(Comment head, String words) {
        threads.answer(people.get(), head.id(), words);
    }

    void done(Comment head) {
        threads.done(people.get(), head.id());
    }

    void take(Comment head) {
        threads.take(people.get(), head.id());
    }

    void resolve(Comment head) {
        reviews.resolve(people.get(), head.id());
    }

    boolean mayTake(Comment head) {
        return person.is(Role.CURATOR)
                && !head.suggestion().isEmpty()
                && head.isOpen()
                && head.standing().takenBy() == null;
    }

    boolean mayCallDone(Comment head) {
        return person.is(Role.CURATOR)
                && head.isOpen()
                && head.authorId() != person.id()
                && head.standing().doneBy() == null;
    }

    boolean mayResolve(Comment head) {
        return head.isOpen() && (head.authorId() == person.id() || person.is(Role.REVIEWER) || person.is(Role.EDITOR));
    }
}
