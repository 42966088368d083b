package org.recto.workbench.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.review.Comment;
import org.recto.revision.Revision;
import org.recto.workbench.parts.changes.ChangeList;
import org.recto.workbench.parts.changes.Margin;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.parts.reading.EntryReading;
import tools.jackson.databind.JsonNode;

/** What is reviewed: what changed since a revision, or the whole entry, with what was remarked beside it. */
final class Matter extends Div {

    private static final long serialVersionUID = 1;

    /**
     * @param before what to compare with, {@code null} to show the entry whole
     * @param comment asks for a comment on a place
     */
    Matter(Reading.Review review, @Nullable Revision before, Consumer<Path> comment) {
        Margin margin = new Remarks(review, comment);
        if (before == null) {
            add(new EntryReading(review.revision().entry(), margin));
        } else {
            add(new H2("What changed since revision " + before.number()));
            add(new ChangeList(before.entry(), review.revision().entry(), margin));
        }
    }

    /** A way to remark on a place, and what was remarked on it. */
    private record Remarks(Reading.Review review, JsonNode tree, Consumer<Path> comment) implements Margin {

        Remarks(Reading.Review review, Consumer<Path> comment) {
            this(review, EntryJson.tree(review.revision().entry()), comment);
        }

        @Override
        public @Nullable Component beside(Path place) {
            if (review.round() == null || !review.round().isOpen()) {
                return null;
            }
            NativeButton button = new NativeButton("Comment", click -> comment.accept(place));
            button.addClassName("recto-quiet-button");
            button.setAriaLabel("Comment on " + PathWords.of(place, tree));
            return button;
        }

        @Override
        public @Nullable Component below(Path place) {
            List<Comment> here = review.comments().stream()
                    .filter(comment -> place.equals(comment.path()))
                    .toList();
            if (here.isEmpty()) {
                return null;
            }
            Div comments = new Div();
            comments.addClassName("recto-comments-inline");
            here.forEach(comment -> comments.add(new CommentCard(comment)));
            return comments;
        }
    }
}
