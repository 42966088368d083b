package org.recto.workbench.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.function.Consumer;
import org.recto.review.Comment;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.parts.page.Links;
import tools.jackson.databind.JsonNode;

/** All comments of a round, the open ones first, each leading to its field. */
final class CommentList extends Section {

    private static final long serialVersionUID = 1;

    CommentList(Reading.Review review, JsonNode tree, Consumer<Comment> resolve, Runnable comment) {
        long open = review.comments().stream().filter(Comment::isOpen).count();
        add(new H2("Comments" + (open == 0 ? "" : ", " + open + " open")));
        boolean isOpen = review.round() != null && review.round().isOpen();
        if (review.comments().isEmpty()) {
            Paragraph none = new Paragraph(isOpen ? "None yet. Each change has a button to remark on it." : "None.");
            none.addClassName("recto-soft");
            add(none);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("recto-list");
        review.comments().stream()
                .sorted(Comparator.comparing(Comment::isOpen).reversed())
                .forEach(written -> list.add(item(written, review.accession(), tree, resolve, isOpen)));
        add(list);
        if (isOpen) {
            Button button = new Button("Comment on the entry…", click -> comment.run());
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(button);
        }
    }

    private static ListItem item(
            Comment comment, String accession, JsonNode tree, Consumer<Comment> resolve, boolean isOpen) {
        ListItem item = new ListItem();
        item.setId("comment-" + comment.id());
        if (comment.path() != null) {
            Anchor place = Links.to(Links.entry(accession, comment.path()), PathWords.of(comment.path(), tree));
            place.addClassName("recto-comment-place");
            item.add(place);
        }
        item.add(
                comment.isOpen() && isOpen
                        ? new CommentCard(comment, resolver(comment, resolve))
                        : new CommentCard(comment));
        return item;
    }

    private static Component resolver(Comment comment, Consumer<Comment> resolve) {
        Button button = new Button("Resolve", click -> resolve.accept(comment));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel("Resolve " + comment.author() + "’s comment");
        return button;
    }
}
