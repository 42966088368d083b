package org.recto.workbench.review;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.recto.review.Comment;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.words.Words;

/** A comment: who said what about which words, and whether it is settled. */
final class CommentCard extends Div {

    private static final long serialVersionUID = 1;

    CommentCard(Comment comment) {
        addClassName("recto-comment");
        if (comment.standing().resolvedBy() != null) {
            addClassName("resolved");
        }
        Span author = new Span(comment.author());
        author.addClassName("recto-strong");
        Span revision = new Span(Words.say("review.onRevision", comment.revision()));
        Div head = new Div(author, Moment.of(comment.at()), revision);
        head.addClassNames("recto-row", "recto-soft");
        add(head);
        if (comment.quote() != null) {
            HtmlContainer quote = new HtmlContainer("blockquote");
            quote.setText(comment.quote());
            add(quote);
        }
        add(new Paragraph(comment.text()));
        if (comment.standing().resolvedBy() != null && comment.standing().resolvedAt() != null) {
            Div settled = new Div(
                    new Span(Words.say("review.resolvedBy", comment.standing().resolvedBy())),
                    Moment.of(comment.standing().resolvedAt()));
            settled.addClassNames("recto-row", "recto-soft");
            add(settled);
        }
    }
}
