package org.recto.workbench.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.workbench.parts.changes.Margin;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/**
 * What stands at each place of a revision in review: ways to remark on it, the findings that changed there, what it rests
 * on, and what was said of it.
 */
record ChangeMargin(
        Reading.Review review, JsonNode tree, FindingChanges findings, Backing backing, Conversation conversation)
        implements Margin {

    @Override
    public @Nullable Component beside(Path place) {
        if (!review.isOpen()) {
            return null;
        }
        Div ways = new Div(button("comment", place, conversation::comment));
        if (conversation.maySuggest() && SuggestDialog.suits(place.in(tree))) {
            ways.add(button("suggest", place, conversation::suggest));
        }
        ways.addClassName("recto-change-ways");
        return ways;
    }

    private NativeButton button(String key, Path place, Consumer<Path> act) {
        NativeButton button = new NativeButton(Words.say("review.way." + key), click -> act.accept(place));
        button.addClassName("recto-quiet-button");
        button.setAriaLabel(Words.say("review.wayOn." + key, PathWords.of(place, tree)));
        button.getElement().setAttribute("data-act", key);
        return button;
    }

    @Override
    public @Nullable Component below(Path place) {
        Div below = new Div();
        FindingChanges here = findings.at(place);
        Component[] parts = Stream.of(here.isEmpty() ? null : new FindingNotes(here), backing.at(place), threads(place))
                .filter(Objects::nonNull)
                .toArray(Component[]::new);
        below.add(parts);
        return parts.length == 0 ? null : below;
    }

    private @Nullable Component threads(Path place) {
        Div threads = new Div();
        threads.addClassName("recto-comments-inline");
        review.comments().stream()
                .filter(comment -> comment.replyTo() == null && place.equals(comment.path()))
                .forEach(head -> threads.add(new ThreadCard(head, review, conversation)));
        return threads.getComponentCount() == 0 ? null : threads;
    }
}
