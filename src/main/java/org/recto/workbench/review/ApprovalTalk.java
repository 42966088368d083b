package org.recto.workbench.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import org.recto.review.Comment;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** What was remarked in the round of an approval, to read: each comment with its answers and what was done about it. */
final class ApprovalTalk extends Section {

    private static final long serialVersionUID = 1;

    ApprovalTalk(List<Comment> comments, JsonNode tree) {
        add(new H2(Words.say("review.comments")));
        if (comments.isEmpty()) {
            add(new Paragraph(Words.say("review.noRemark")));
        }
        UnorderedList threads = new UnorderedList();
        threads.addClassName("recto-list");
        comments.stream().filter(comment -> comment.replyTo() == null).forEach(comment -> {
            ListItem thread = new ListItem(told(comment, tree));
            comments.stream()
                    .filter(answer -> Objects.equals(answer.replyTo(), comment.id()))
                    .forEach(answer -> thread.add(told(answer, tree)));
            threads.add(thread);
        });
        add(threads);
    }

    private static Div told(Comment comment, JsonNode tree) {
        Span author = new Span(comment.author());
        author.addClassName("recto-strong");
        Div head =
                new Div(author, Moment.of(comment.at()), new Span(Words.say("review.onRevision", comment.revision())));
        head.addClassNames("recto-row", "recto-soft");
        Div told = new Div(head);
        told.addClassName("recto-comment");
        if (comment.path() != null) {
            String place = PathWords.of(comment.path(), tree);
            told.add(new Paragraph(
                    comment.quote() == null ? place : Words.say("review.placeQuoted", place, comment.quote())));
        }
        told.add(new Paragraph(comment.text()));
        Comment.Standing standing = comment.standing();
        if (!comment.suggestion().isEmpty()) {
            told.add(soft(
                    standing.takenBy() == null
                            ? Words.say("review.notTaken")
                            : Words.say("review.wasTaken", standing.takenBy())));
        }
        if (comment.replyTo() == null) {
            told.add(soft(
                    standing.resolvedBy() == null
                            ? Words.say("review.notResolved")
                            : Words.say("review.resolvedBy", standing.resolvedBy())));
        }
        return told;
    }

    private static Paragraph soft(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("recto-soft");
        return paragraph;
    }
}
