package org.recto.workbench.entry.panel;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.recto.entry.Path;
import org.recto.review.Comment;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.parts.page.Attempt;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.words.Words;

/** The threads of the entry's review, those that wait first. */
final class CommentsTab extends Div {

    private final transient Talk talk;
    private final transient Editing editing;
    private final transient Consumer<Path> go;
    private final transient Runnable changed;
    private final String review;
    private transient List<Comment> shown = List.of();

    /** @param review address of the review's page, empty where the entry was never saved */
    CommentsTab(Talk talk, Editing editing, String review, Consumer<Path> go, Runnable changed) {
        this.talk = talk;
        this.editing = editing;
        this.review = review;
        this.go = go;
        this.changed = changed;
        addClassName("recto-talks");
    }

    /** Reads what others said meanwhile. */
    void look() {
        talk.look();
        show(editing.now());
        changed.run();
    }

    private void show(Now now) {
        shown = talk.heads();
        removeAll();
        if (shown.isEmpty()) {
            Paragraph none = new Paragraph(
                    talk.isOpen() ? Words.say("entry.comments.none") : Words.say("entry.comments.no-review"));
            none.addClassNames("recto-soft", "quiet");
            add(none);
        }
        UnorderedList list = new UnorderedList();
        shown.forEach(head -> list.add(new ThreadPart(head, talk, now, go, this::does)));
        add(list);
        if (!review.isEmpty()) {
            Anchor whole = Links.to(review, Words.say("entry.comments.review"));
            Div foot = new Div(whole);
            foot.addClassName("foot");
            add(foot);
        }
    }

    private boolean does(Runnable useCase) {
        boolean done = Attempt.to(useCase);
        editing.refresh();
        look();
        return done;
    }
}
