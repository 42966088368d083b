package org.recto.workbench.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.recto.entry.Path;
import org.recto.revision.RevisionSummary;
import org.recto.workbench.parts.changes.FieldWords;
import org.recto.workbench.parts.page.FindingCounts;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.parts.page.StateTag;
import org.recto.workbench.words.Words;

/** Revisions on a line through time, the newest first. */
final class RevisionList extends OrderedList {

    private static final long serialVersionUID = 1;

    private final String accession;

    /** @param shown how many of the history to show; the next tells what the last of them is compared with */
    RevisionList(String accession, List<RevisionSummary> history, int shown, int from, int to) {
        this.accession = accession;
        addClassName("recto-revisions");
        getElement().setAttribute("reversed", true);
        for (int i = 0; i < shown; i++) {
            RevisionSummary revision = history.get(i);
            int before = i + 1 < history.size() ? history.get(i + 1).number() : revision.number();
            ListItem item = new ListItem(head(revision), who(revision), new Paragraph(revision.why()));
            item.add(sections(revision), foot(revision, before));
            if (revision.number() == to) {
                item.getElement().setAttribute("aria-current", "true");
            }
            if (revision.number() == to || revision.number() == from) {
                item.addClassName("compared");
            }
            add(item);
        }
    }

    private Component head(RevisionSummary revision) {
        Anchor number =
                Links.to(Links.revision(accession, revision.number()), Words.say("parts.revision", revision.number()));
        number.addClassName("recto-strong");
        Div head = new Div(number);
        head.addClassName("recto-row");
        if (revision.approved()) {
            head.add(
                    new StateTag("APPROVED"),
                    Links.to(Links.approval(accession, revision.number()), Words.say("history.whyApproved")));
        }
        return head;
    }

    private static Component who(RevisionSummary revision) {
        Div who = new Div(new Span(revision.author()), Moment.of(revision.at()));
        who.addClassNames("recto-row", "recto-soft");
        return who;
    }

    /** The sections that changed, seventeen diseases counted instead of named. */
    private static Component sections(RevisionSummary revision) {
        Div sections = new Div();
        sections.addClassNames("recto-row", "recto-revision-sections");
        long diseases = revision.changedSections().stream()
                .filter(key -> key.startsWith("diseases/"))
                .count();
        revision.changedSections().stream()
                .filter(key -> !key.startsWith("diseases/"))
                .map(key -> FieldWords.section(Path.of("/" + key).section()))
                .forEach(section -> sections.add(tag(section)));
        if (diseases > 0) {
            sections.add(tag(Words.say("history.diseases", diseases)));
        }
        return sections;
    }

    private static Component tag(String words) {
        Span tag = new Span(words);
        tag.addClassName("recto-tag");
        return tag;
    }

    private Component foot(RevisionSummary revision, int before) {
        Div foot = new Div(new FindingCounts(revision.errors(), revision.warnings(), revision.notes()));
        foot.addClassName("recto-row");
        if (before != revision.number()) {
            foot.add(Links.to(Links.changes(accession, before, revision.number()), Words.say("history.changed")));
        }
        return foot;
    }
}
