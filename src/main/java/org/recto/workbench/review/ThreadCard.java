package org.recto.workbench.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.review.Comment;
import org.recto.workbench.parts.changes.ChangeList;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** A comment with what it suggests, the answers to it, and what can be done about it. */
final class ThreadCard extends Div {

    private static final long serialVersionUID = 1;

    ThreadCard(Comment head, Reading.Review review, Conversation conversation) {
        addClassName("recto-thread");
        add(new CommentCard(head));
        if (!head.suggestion().isEmpty()) {
            add(suggested(head, review));
        }
        review.comments().stream()
                .filter(comment -> comment.replyTo() != null && comment.replyTo() == head.id())
                .forEach(answer -> {
                    CommentCard card = new CommentCard(answer);
                    card.addClassName("answer");
                    add(card);
                });
        if (head.standing().takenBy() != null) {
            add(note(Words.say("review.tookIt", head.standing().takenBy())));
        }
        if (head.isOpen() && head.standing().doneBy() != null) {
            add(note(Words.say("review.saysDone", head.standing().doneBy())));
        }
        if (review.isOpen()) {
            Div ways = new Div();
            ways.addClassName("recto-row");
            ways.add(button(Words.say("review.answer"), head, () -> conversation.answer(head)));
            if (conversation.mayTake(head)) {
                ways.add(button(Words.say("review.takeIt"), head, () -> conversation.take(head)));
            }
            if (conversation.mayCallDone(head)) {
                ways.add(button(Words.say("review.done"), head, () -> conversation.done(head)));
            }
            if (conversation.mayResolve(head)) {
                ways.add(button(Words.say("review.resolve"), head, () -> conversation.resolve(head)));
            }
            add(ways);
        }
    }

    /** What would change, where the suggestion still fits the revision. */
    private static Div suggested(Comment head, Reading.Review review) {
        JsonNode now = EntryJson.tree(review.revision().entry());
        try {
            JsonNode then = now;
            for (Edit edit : head.suggestion()) {
                then = edit.applyTo(then);
            }
            Div shown = new Div(
                    note(Words.say("review.suggests")),
                    new ChangeList(review.revision().entry(), EntryJson.ofTree(then)));
            shown.addClassName("recto-suggestion");
            return shown;
        } catch (RuntimeException gone) {
            return new Div(note(Words.say("review.suggestsGone")));
        }
    }

    private static Span note(String words) {
        Span note = new Span(words);
        note.addClassNames("recto-thread-note", "recto-soft");
        return note;
    }

    private static Button button(String words, Comment head, Runnable act) {
        Button button = new Button(words, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Words.say("review.onComment", words.replace("…", ""), head.author()));
        return button;
    }
}
