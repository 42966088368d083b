package org.recto.workbench.parts.page;

import com.vaadin.flow.component.html.Span;
import org.recto.workbench.parts.FindingBadge;
import org.recto.workbench.words.Words;

/** How many findings of each severity an entry has; severities without one are left out. */
public final class FindingCounts extends Span {

    private static final long serialVersionUID = 1;

    public FindingCounts(int errors, int warnings, int notes) {
        addClassName("recto-counts");
        count("ERROR", errors);
        count("WARNING", warnings);
        count("NOTE", notes);
        if (errors + warnings + notes == 0) {
            Span nothing = new Span(Words.say("parts.nothingFound"));
            nothing.addClassName("recto-soft");
            add(nothing);
        }
    }

    private void count(String severity, int number) {
        if (number > 0) {
            add(FindingBadge.counting(severity, number));
        }
    }
}
