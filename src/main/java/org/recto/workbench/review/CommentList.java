package org.recto.workbench.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.recto.review.Comment;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** All comments of a round, the open ones first, each leading to its field. */
final class CommentList extends Section {

    private static final long serialVersionUID = 1;

    /** @param lit the comment whose thread is asked for, {@code null} for none */
    CommentList(Reading.Review review, JsonNode tree, Conversation conversation, @Nullable Integer lit) {
        long open = review.comments().stream().filter(Comment::isOpen).count();
        add(new H2(Words.say("review.commentsOpen", open)));
        boolean isOpen = review.isOpen();
        if (review.comments().isEmpty()) {
            Paragraph none = new Paragraph(Words.say(isOpen ? "review.noneYet" : "review.none"));
            none.addClassName("recto-soft");
            add(none);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("recto-list");
        review.comments().stream()
                .filter(written -> written.replyTo() == null)
                .sorted(Comparator.comparing(Comment::isOpen).reversed())
                .forEach(head -> {
                    ListItem item = item(head, review, tree, conversation);
                    list.add(item);
                    if (lit != null && head.id() == lit) {
                        light(item);
                    }
                });
        add(list);
        if (isOpen) {
            Button button = new Button(Words.say("review.commentEntry"), click -> conversation.comment(null));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(button);
        }
    }

    private static ListItem item(Comment head, Reading.Review review, JsonNode tree, Conversation conversation) {
        ListItem item = new ListItem();
        item.setId("comment-" + head.id());
        if (head.path() != null) {
            Anchor place = Links.to(Links.entry(review.accession(), head.path()), PathWords.of(head.path(), tree));
            place.addClassName("recto-comment-place");
            item.add(place);
        }
        Anchor thread = Links.to(Links.thread(review.accession(), head.id()), Words.say("review.thread"));
        thread.addClassName("recto-thread-link");
        item.add(thread);
        item.add(new ThreadCard(head, review, conversation));
        return item;
    }

    /** Has it stand out, and brings it into view as soon as it is shown, which a page that was just opened isn't yet. */
    private static void light(ListItem item) {
        item.addClassName("recto-lit");
        item.getElement().executeJs("""
                new ResizeObserver((_, watch) => {
                  watch.disconnect();
                  this.scrollIntoView({ block: 'center' });
                }).observe(this);
                """);
    }
}
