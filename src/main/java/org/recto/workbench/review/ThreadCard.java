package org.recto.workbench.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.review.Comment;
import org.recto.workbench.parts.changes.ChangeList;
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
            add(note(head.standing().takenBy() + " took the suggestion."));
        }
        if (head.isOpen() && head.standing().doneBy() != null) {
            add(note(head.standing().doneBy() + " says it is done: please look again."));
        }
        if (review.isOpen()) {
            Div ways = new Div();
            ways.addClassName("recto-row");
            ways.add(button("Answer…", head, () -> conversation.answer(head)));
            if (conversation.mayTake(head)) {
                ways.add(button("Take it into your draft", head, () -> conversation.take(head)));
            }
            if (conversation.mayCallDone(head)) {
                ways.add(button("It is done", head, () -> conversation.done(head)));
            }
            if (conversation.mayResolve(head)) {
                ways.add(button("Resolve", head, () -> conversation.resolve(head)));
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
            Div shown =
                    new Div(note("Suggests:"), new ChangeList(review.revision().entry(), EntryJson.ofTree(then)));
            shown.addClassName("recto-suggestion");
            return shown;
        } catch (RuntimeException gone) {
            return new Div(note("Suggests an edit of what isn’t there any more."));
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
        button.setAriaLabel(words.replace("…", "") + ", " + head.author() + "’s comment");
        return button;
    }
}
