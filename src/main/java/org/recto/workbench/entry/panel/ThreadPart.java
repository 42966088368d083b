package org.recto.workbench.entry.panel;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.recto.entry.Path;
import org.recto.review.Comment;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.parts.changes.EditPreview;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.words.Words;

/** A thread of the review beside the entry: what was said of which place, and a line to answer in. */
final class ThreadPart extends ListItem {

    private final transient Talk talk;
    private final transient Doing doing;

    /** Has something done and shows what came of it. */
    interface Doing {
        boolean does(Runnable useCase);
    }

    ThreadPart(Comment head, Talk talk, Now now, Consumer<Path> go, Doing doing) {
        this.talk = talk;
        this.doing = doing;
        addClassNames("recto-talk", head.isOpen() ? "open" : "settled");
        Path path = head.path();
        if (path == null) {
            Span whole = new Span(Words.say("entry.comments.whole"));
            whole.addClassName("place");
            add(whole);
        } else {
            NativeButton place = new NativeButton(PathWords.of(path, now.tree()), _ -> go.accept(path));
            place.addClassNames("recto-link", "place");
            getElement().setAttribute("data-about", path.toString());
            add(place);
        }
        add(said(head));
        if (!head.suggestion().isEmpty()) {
            add(new EditPreview(now.tree(), head.suggestion()));
        }
        talk.answers(head).forEach(answer -> {
            Div said = said(answer);
            said.addClassName("answer");
            add(said);
        });
        String taken = head.standing().takenBy();
        String done = head.standing().doneBy();
        String resolved = head.standing().resolvedBy();
        if (taken != null) {
            add(note(Words.say("entry.comments.taken", taken)));
        }
        if (resolved != null) {
            add(note(Words.say("entry.comments.resolved", resolved)));
        } else if (done != null) {
            add(note(Words.say("entry.comments.done-by", done)));
        }
        if (talk.isOpen()) {
            add(ways(head));
        }
    }

    private static Div said(Comment comment) {
        Span author = new Span(comment.author());
        author.addClassName("recto-strong");
        Div who = new Div(author, Moment.of(comment.at()));
        who.addClassNames("recto-row", "recto-soft");
        Div said = new Div(who);
        if (comment.quote() != null) {
            HtmlContainer quote = new HtmlContainer("blockquote");
            quote.setText(comment.quote());
            said.add(quote);
        }
        said.add(new Paragraph(comment.text()));
        said.addClassName("said");
        return said;
    }

    private Div ways(Comment head) {
        TextArea words = new TextArea();
        words.setAriaLabel(Words.say("entry.comments.answer-to", head.author()));
        words.setPlaceholder(Words.say("entry.comments.answer"));
        words.setMaxLength(10_000);
        words.setMinRows(1);
        words.addClassName("answer-words");
        Button answer = button(Words.say("entry.comments.send"), head, () -> {
            if (words.getValue().isBlank()) {
                words.focus();
            } else {
                doing.does(() -> talk.answer(head, words.getValue()));
            }
        });
        Div ways = new Div(words, answer);
        if (talk.mayTake(head)) {
            ways.add(button(Words.say("entry.comments.take"), head, () -> doing.does(() -> talk.take(head))));
        }
        if (talk.mayCallDone(head)) {
            ways.add(button(Words.say("entry.comments.done"), head, () -> doing.does(() -> talk.done(head))));
        }
        if (talk.mayResolve(head)) {
            ways.add(button(Words.say("entry.comments.resolve"), head, () -> doing.does(() -> talk.resolve(head))));
        }
        ways.addClassName("ways");
        return ways;
    }

    private static Button button(String words, Comment head, Runnable act) {
        Button button = new Button(words, _ -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Words.say("entry.comments.act-on", words, head.author()));
        return button;
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassNames("note", "recto-soft");
        return note;
    }
}
