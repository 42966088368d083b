package org.recto.workbench.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.IntFunction;
import org.recto.revision.Revision;
import org.recto.workbench.parts.changes.ChangeList;

/** What changed from one revision to another. */
final class Comparison extends Div {

    private static final long serialVersionUID = 1;

    Comparison(IntFunction<Revision> revisions, int from, int to) {
        Revision after = revisions.apply(to);
        if (from == to) {
            add(new H2("The first revision"), new Paragraph("Everything in it was new."));
        } else {
            Revision before = revisions.apply(from);
            add(new H2("From revision " + from + " to revision " + to));
            add(new ChangeList(before.entry(), after.entry()));
        }
    }
}
