package org.recto.workbench.entry.nav;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A link to a section or to an item of one, with marks that always stand in the same places. */
final class SectionLink extends Anchor {

    private final Span done = mark("done");
    private final Span name = mark("name");
    private final Span items = mark("items");
    private final Span changed = mark("changed");
    private final Span waiting = mark("waiting");
    private final Span found = mark("found");
    private final Span shape = new Span();
    private final Span count = new Span();
    private final Span words = new Span();
    private transient @Nullable How shown;

    SectionLink() {
        addClassName("recto-section-link");
        shape.addClassName("recto-shape");
        found.add(shape, count);
        words.addClassName("recto-unseen");
        words.getElement().removeAttribute("aria-hidden");
        add(done, name, items, changed, waiting, found, words);
        name.getElement().removeAttribute("aria-hidden");
    }

    /** Words say what marks show. */
    private static Span mark(String kind) {
        Span mark = new Span();
        mark.addClassNames("mark", kind);
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }

    void name(String title) {
        if (!title.equals(name.getText())) {
            name.setText(title);
            name.setTitle(title);
        }
    }

    void show(How how) {
        if (how.equals(shown)) {
            return;
        }
        shown = how;
        done.getElement().setAttribute("data-done", how.done().name().toLowerCase(Locale.ROOT));
        items.setText(how.items() == 0 ? "" : Integer.toString(how.items()));
        changed.setClassName("on", how.changed());
        waiting.setText(how.waiting() == 0 ? "" : Long.toString(how.waiting()));
        waiting.setClassName("on", how.waiting() > 0);
        boolean refused = how.refused() > 0;
        String severity = how.worst() == null ? "" : how.worst().name().toLowerCase(Locale.ROOT);
        found.getElement().setAttribute("class", "mark found recto-severity " + (refused ? "refused error" : severity));
        count.setText(
                refused ? Integer.toString(how.refused()) : how.worst() == null ? "" : Long.toString(how.found()));
        words.setText(" " + how.words());
        setTitle(how.words());
    }

    void current(boolean is) {
        if (is) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
