package org.recto.workbench.review;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.recto.rule.Finding;
import org.recto.workbench.parts.FindingBadge;
import org.recto.workbench.words.Words;

/** The findings that a change brought and those that it settled. */
final class FindingNotes extends UnorderedList {

    private static final long serialVersionUID = 1;

    FindingNotes(FindingChanges changes) {
        addClassName("recto-finding-notes");
        changes.introduced().forEach(finding -> add(note(Words.say("review.new"), finding, "introduced")));
        changes.resolved().forEach(finding -> add(note(Words.say("review.settled"), finding, "resolved")));
    }

    private static ListItem note(String word, Finding finding, String kind) {
        Span what = new Span(word);
        what.addClassName("recto-strong");
        ListItem note =
                new ListItem(what, new FindingBadge(finding.severity().name()), new Span(" " + finding.message()));
        note.addClassName(kind);
        return note;
    }
}
