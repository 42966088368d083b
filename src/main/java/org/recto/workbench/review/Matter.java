package org.recto.workbench.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Change;
import org.recto.entry.Path;
import org.recto.revision.Revision;
import org.recto.workbench.parts.changes.ChangeList;
import org.recto.workbench.parts.changes.Margin;
import org.recto.workbench.parts.reading.EntryReading;
import org.recto.workbench.words.Words;

/** What is reviewed: what changed since a revision, or the whole entry, with what was remarked beside it. */
final class Matter extends Div {

    private static final long serialVersionUID = 1;

    /** @param before what to compare with, {@code null} to show the entry whole */
    Matter(Reading.Review review, @Nullable Revision before, FindingChanges findings, Margin margin) {
        if (before == null) {
            add(new EntryReading(review.revision().entry(), margin));
        } else {
            Paragraph keys = new Paragraph(Words.say("review.keys"));
            keys.addClassNames("recto-soft", "recto-review-keys");
            add(new H2(Words.say("review.changedSince", before.number())), keys);
            FindingChanges elsewhere = findings.awayFrom(places(before, review.revision()));
            if (!elsewhere.isEmpty()) {
                Section away = new Section(new H3(Words.say("review.otherwise")), new FindingNotes(elsewhere));
                away.addClassName("recto-findings-elsewhere");
                add(away);
            }
            add(new ChangeList(before.entry(), review.revision().entry(), margin));
        }
    }

    private static List<Path> places(Revision before, Revision after) {
        return Change.between(before.entry(), after.entry()).stream()
                .map(Change::path)
                .toList();
    }
}
