package org.recto.workbench.entries;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.recto.search.Hit.Passage;
import org.recto.search.Range;

/** Words of an entry, with those marked that were searched for. */
final class Lit extends Span {

    private static final long serialVersionUID = 1;

    private static final int BEFORE = 60;
    private static final int AFTER = 130;

    private Lit() {}

    /** The text as a whole. */
    static Lit whole(String text, List<Range> lit) {
        Lit shown = new Lit();
        shown.show(text, lit, 0, text.length());
        return shown;
    }

    /** The first place that is marked, with the words around it. */
    static Lit around(Passage passage) {
        String text = passage.said().text();
        int first = passage.lit().isEmpty() ? 0 : passage.lit().getFirst().start();
        int start = first <= BEFORE ? 0 : wordAfter(text, first - BEFORE, first);
        int end = text.length() <= first + AFTER ? text.length() : wordBefore(text, first + AFTER, first);
        Lit shown = new Lit();
        if (start > 0) {
            shown.add(new Text("… "));
        }
        shown.show(text, passage.lit(), start, end);
        if (end < text.length()) {
            shown.add(new Text(" …"));
        }
        return shown;
    }

    private static int wordAfter(String text, int from, int most) {
        int blank = text.indexOf(' ', from);
        return blank < 0 || blank >= most ? whole(text, from) : blank + 1;
    }

    private static int wordBefore(String text, int from, int least) {
        int blank = text.lastIndexOf(' ', from);
        return blank <= least ? whole(text, from) : blank;
    }

    /** Not between the halves of a character. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private void show(String text, List<Range> lit, int start, int end) {
        int at = start;
        for (Range range : lit) {
            if (range.start() >= at && range.start() < end) {
                int until = Math.min(range.end(), end);
                add(new Text(text.substring(at, range.start())), mark(text.substring(range.start(), until)));
                at = until;
            }
        }
        add(new Text(text.substring(at, end)));
    }

    private static HtmlContainer mark(String words) {
        HtmlContainer mark = new HtmlContainer("mark");
        mark.setText(words);
        return mark;
    }
}
