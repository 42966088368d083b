package org.recto.workbench.entry.merge;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.merge.Conflict;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.parts.changes.ValueWords;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** What stood in a place before, what they made of it and what I did, side by side. */
final class Sides extends Div {

    private final transient JsonNode[] trees;

    Sides(Conflict conflict, String them, JsonNode[] trees) {
        this.trees = trees;
        addClassName("sides");
        switch (conflict) {
            case Conflict.Words words ->
                show(them, within(words, words.base()), within(words, words.theirs()), within(words, words.mine()));
            case Conflict.Value value ->
                show(
                        them,
                        said(words(value.path().last(), value.base())),
                        said(words(value.path().last(), value.theirs())),
                        said(words(value.path().last(), value.mine())));
            case Conflict.Removal removal ->
                show(
                        them,
                        said(words("", removal.base())),
                        said(removal.theirs() == null ? Words.say("entry.merge.removed") : words("", removal.theirs())),
                        said(removal.mine() == null ? Words.say("entry.merge.removed") : words("", removal.mine())));
            case Conflict.Order order ->
                show(
                        them,
                        said(names(order, order.base())),
                        said(names(order, order.theirs())),
                        said(names(order, order.mine())));
        }
    }

    private void show(String them, Component base, Component theirs, Component mine) {
        add(side(Words.say("entry.merge.before"), base), side(them, theirs), side(Words.say("entry.merge.you"), mine));
    }

    private static Div side(String title, Component what) {
        Span heading = new Span(title);
        heading.addClassName("recto-soft");
        return new Div(heading, what);
    }

    /** The words in question, marked, between those around them. */
    private static Component within(Conflict.Words conflict, String words) {
        Span marked = new Span(words.isEmpty() ? "—" : words);
        marked.addClassName("words");
        Paragraph text = new Paragraph();
        if (!conflict.before().isEmpty()) {
            text.add(new Span(conflict.before() + " "));
        }
        text.add(marked);
        if (!conflict.after().isEmpty()) {
            boolean isSign = !Character.isLetterOrDigit(conflict.after().codePointAt(0));
            text.add(new Span((isSign ? "" : " ") + conflict.after()));
        }
        return text;
    }

    private static Component said(String words) {
        return new Paragraph(words);
    }

    private String words(String property, @Nullable JsonNode value) {
        return value == null ? "—" : new ValueWords(trees).of(property, value);
    }

    private String names(Conflict.Order order, List<String> ids) {
        return ids.stream()
                .map(id -> PathWords.steps(order.path().then(id), trees).getLast())
                .collect(Collectors.joining(", "));
    }
}
