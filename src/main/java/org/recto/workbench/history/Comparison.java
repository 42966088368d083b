package org.recto.workbench.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.IntFunction;
import org.recto.revision.Revision;
import org.recto.workbench.parts.changes.ChangeList;
import org.recto.workbench.words.Words;

/** What changed from one revision to another. */
final class Comparison extends Div {

    private static final long serialVersionUID = 1;

    Comparison(IntFunction<Revision> revisions, int from, int to) {
        Revision after = revisions.apply(to);
        if (from == to) {
            add(new H2(Words.say("history.first")), new Paragraph(Words.say("history.allNew")));
        } else {
            Revision before = revisions.apply(from);
            add(new H2(Words.say("history.fromTo", from, to)));
            add(new ChangeList(before.entry(), after.entry()));
        }
    }
}
