package org.recto.workbench.parts.changes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Change;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import tools.jackson.databind.JsonNode;

/** One change: where, and what became of what. Narratives are compared word by word. */
public final class ChangeView extends Div {

    /** Beyond so many characters a text is compared by words instead of being shown whole twice. */
    private static final int SHORT = 60;

    /** So much of an unchanged stretch is shown at each end; the whole text is a click away. */
    private static final int CONTEXT = 90;

    private final Change change;
    private final JsonNode before;
    private final JsonNode after;

    public ChangeView(Change change, Entry before, Entry after) {
        this(change, EntryJson.tree(before), EntryJson.tree(after));
    }

    ChangeView(Change change, JsonNode before, JsonNode after) {
        this.change = change;
        this.before = before;
        this.after = after;
        addClassName("recto-change");
        getElement().setAttribute("data-kind", change.kind().name());
        add(where(), what());
    }

    /** The section is left to the heading above. */
    private Component where() {
        Path path = proposed().orElse(change.path());
        List<String> steps = PathWords.steps(path, after, before);
        int known = proposed().isPresent()
                ? 0
                : Math.min(Path.of("/" + ChangeList.sectionOf(path)).steps().size(), steps.size() - 1);
        Span where = new Span(String.join(" › ", steps.subList(known, steps.size())));
        where.addClassName("recto-change-path");
        return where;
    }

    /** What a mark on a proposed value is about, where the change is of such a mark. */
    private Optional<Path> proposed() {
        JsonNode mark = change.after() == null ? change.before() : change.after();
        return change.path().matches("/proposals/*") && mark != null
                ? Optional.of(Path.of(mark.path("path").asString("")))
                : Optional.empty();
    }

    /** A mark that went was confirmed where its value stayed, and dropped with it where not. */
    private Component proposal(Path value) {
        String fate = change.after() != null ? "proposed" : value.in(after) != null ? "confirmed" : "dropped";
        Div what = new Div(kind(fate));
        what.addClassName("recto-change-what");
        return what;
    }

    private Component what() {
        Optional<Path> proposed = proposed();
        if (proposed.isPresent()) {
            return proposal(proposed.get());
        }
        return switch (change.kind()) {
            case ADDED -> oneSided("added", "ins", Objects.requireNonNull(change.after()));
            case REMOVED -> oneSided("removed", "del", Objects.requireNonNull(change.before()));
            case CHANGED -> changed(words(change.before()), words(change.after()));
            case REORDERED -> reordered();
        };
    }

    private Component oneSided(String word, String tag, JsonNode value) {
        Div what = new Div(kind(word), text(tag, words(value)));
        what.addClassName("recto-change-what");
        return what;
    }

    private Component changed(String old, String now) {
        boolean brief = old.length() <= SHORT && now.length() <= SHORT;
        Div what = new Div();
        what.addClassName("recto-change-what");
        if (brief) {
            Span arrow = new Span(" → ");
            arrow.getElement().setAttribute("aria-hidden", "true");
            what.add(text("del", old), arrow, text("ins", now));
        } else {
            what.add(compared(old, now), wholeTexts(old, now));
        }
        return what;
    }

    private static Component compared(String old, String now) {
        Paragraph compared = new Paragraph();
        compared.addClassName("recto-change-words");
        for (WordDiff.Piece piece : WordDiff.between(old, now)) {
            compared.add(
                    switch (piece.fate()) {
                        case KEPT -> new Span(elided(piece.text()));
                        case REMOVED -> text("del", piece.text());
                        case ADDED -> text("ins", piece.text());
                    });
        }
        return compared;
    }

    private static String elided(String kept) {
        return kept.length() <= 2 * CONTEXT + 20
                ? kept
                : kept.substring(0, kept.lastIndexOf(' ', CONTEXT) + 1)
                        + "[…]"
                        + kept.substring(
                                Math.max(kept.indexOf(' ', kept.length() - CONTEXT), kept.length() - 2 * CONTEXT));
    }

    private static Component wholeTexts(String old, String now) {
        Div both = new Div(side("Before", old), side("After", now));
        both.addClassName("recto-change-sides");
        return new NativeDetails("Whole text, before and after", both);
    }

    private static Component side(String title, String text) {
        Span heading = new Span(title);
        heading.addClassName("recto-change-side-title");
        Paragraph words = new Paragraph(text);
        words.addClassName("recto-change-words");
        return new Div(heading, words);
    }

    private Component reordered() {
        Div what = new Div(kind("put in another order"), text("del", order(change.before())), new Span(" "));
        what.add(text("ins", order(change.after())));
        what.addClassName("recto-change-what");
        return what;
    }

    private String order(@Nullable JsonNode ids) {
        Path list = change.path();
        return ids == null
                ? ""
                : String.join(
                        ", ",
                        ids.valueStream()
                                .map(JsonNode::asString)
                                .map(id -> PathWords.steps(list.then(id), after, before)
                                        .getLast())
                                .toList());
    }

    private String words(@Nullable JsonNode value) {
        if (value == null) {
            return "";
        }
        boolean isItem = ItemKind.in(change.path().parent()).isPresent();
        return new ValueWords(after, before).of(isItem ? "" : change.path().last(), value);
    }

    private static Component kind(String word) {
        Span kind = new Span(word);
        kind.addClassName("recto-change-kind");
        return kind;
    }

    private static Component text(String tag, String text) {
        HtmlContainer element = new HtmlContainer(tag);
        element.setText(text);
        return element;
    }
}
