package org.recto.workbench.entry.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.form.Mentioned;
import org.recto.workbench.entry.form.Part.Target;
import org.recto.workbench.entry.section.Narratives;
import org.recto.workbench.parts.Press;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.words.Words;

/**
 * Where narratives speak of the field or the row that the cursor went to last. What stands here stays while someone types
 * and goes from one mention to the next.
 */
final class MentionsTab extends Div {

    private final transient Editing editing;
    private final transient Consumer<Target> go;
    private transient @Nullable Path place;
    private transient List<Mentioned> found = List.of();

    MentionsTab(Editing editing, Consumer<Target> go) {
        this.editing = editing;
        this.go = go;
        addClassName("recto-mentions");
    }

    /** Finds where a place is spoken of, to be shown at the next look. */
    void at(Path chosen) {
        place = chosen;
        found = of(chosen, editing.now());
    }

    /** Finds them anew, and shows them. */
    void look() {
        Path chosen = place;
        removeAll();
        if (chosen == null) {
            add(quiet(Words.say("entry.mentions.nowhere")));
            return;
        }
        at(chosen);
        Now now = editing.now();
        add(new H3(PathWords.of(chosen, now.tree())));
        if (found.isEmpty()) {
            add(quiet(Words.say("entry.mentions.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        found.forEach(one -> list.add(new ListItem(quote(one, now))));
        add(list);
    }

    /** So many were found. */
    int count() {
        return found.size();
    }

    /** Puts the cursor to the first of them, where there is one. */
    boolean enter() {
        getChildren()
                .filter(UnorderedList.class::isInstance)
                .flatMap(list -> list.getChildren().limit(1))
                .flatMap(Component::getChildren)
                .forEach(quote -> ((NativeButton) quote).focus());
        return !found.isEmpty();
    }

    private static List<Mentioned> of(Path place, Now now) {
        return Mentioned.of(place, Narratives.all(now.entry()), now);
    }

    private NativeButton quote(Mentioned one, Now now) {
        Span where = new Span(PathWords.of(one.at().path(), now.tree()));
        where.addClassName("place");
        Span words = new Span(one.words());
        words.addClassName("words");
        Span said = new Span(new Span(one.before()), words, new Span(one.after()));
        said.addClassName("said");
        NativeButton quote = new Press("", () -> follow(one));
        quote.add(where, said);
        quote.addClassName("quote");
        quote.getElement().setAttribute("data-about", one.at().path().toString());
        return quote;
    }

    /** Leads to the words where they stand by now, or to their narrative. */
    private void follow(Mentioned one) {
        Path narrative = one.at().path();
        go.accept(
                place == null
                        ? one.at()
                        : of(place, editing.now()).stream()
                                .filter(other -> other.at().path().equals(narrative)
                                        && other.words().equals(one.words()))
                                .min(Comparator.comparingInt(other ->
                                        Math.abs(other.at().start() - one.at().start())))
                                .map(Mentioned::at)
                                .orElse(Target.of(narrative)));
    }

    private static Paragraph quiet(String words) {
        Paragraph quiet = new Paragraph(words);
        quiet.addClassNames("recto-soft", "quiet");
        return quiet;
    }
}
