package org.recto.workbench.review;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.Path;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.review.Comment;
import org.recto.review.Reviews;
import org.recto.review.Threads;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/**
 * What someone says in a round of review: each way opens what asks for words, and has them kept.
 *
 * @param person whoever is signed in, asked afresh at each act
 * @param round the round, or {@code null} where there is none, and then nothing is offered
 * @param act does something and shows how the review stands then; tells whether it was done
 */
record Conversation(
        Reviews reviews,
        Threads threads,
        Supplier<Person> person,
        @Nullable Long round,
        JsonNode tree,
        Doing act) {

    void comment(@Nullable Path path) {
        if (round != null) {
            new CommentDialog(
                            path == null
                                    ? Words.say("review.onEntry")
                                    : Words.say("review.wayOn.comment", PathWords.of(path, tree)),
                            path == null ? null : path.in(tree),
                            written -> act.does(
                                    () -> reviews.comment(person.get(), round, path, written.quote(), written.text())))
                    .open();
        }
    }

    void suggest(Path path) {
        JsonNode value = path.in(tree);
        if (round != null && value != null) {
            new SuggestDialog(
                            PathWords.of(path, tree),
                            value,
                            suggested -> act.does(() -> threads.suggest(
                                    person.get(),
                                    round,
                                    path,
                                    List.of(new Edit.Set(path, suggested.value())),
                                    suggested.why())))
                    .open();
        }
    }

    void answer(Comment head) {
        new CommentDialog(
                        Words.say("review.answerTo", head.author()),
                        null,
                        written -> act.does(() -> threads.answer(person.get(), head.id(), written.text())))
                .open();
    }

    void done(Comment head) {
        act.does(() -> threads.done(person.get(), head.id()));
    }

    void take(Comment head) {
        act.does(() -> threads.take(person.get(), head.id()));
    }

    void resolve(Comment head) {
        act.does(() -> reviews.resolve(person.get(), head.id()));
    }

    boolean maySuggest() {
        return person.get().is(Role.REVIEWER) || person.get().is(Role.EDITOR);
    }

    boolean mayTake(Comment head) {
        return person.get().is(Role.CURATOR)
                && !head.suggestion().isEmpty()
                && head.isOpen()
                && head.standing().takenBy() == null;
    }

    boolean mayCallDone(Comment head) {
        Person asked = person.get();
        return asked.is(Role.CURATOR)
                && head.isOpen()
                && head.authorId() != asked.id()
                && head.standing().doneBy() == null;
    }

    boolean mayResolve(Comment head) {
        Person asked = person.get();
        return head.isOpen() && (head.authorId() == asked.id() || asked.is(Role.REVIEWER) || asked.is(Role.EDITOR));
    }
}
