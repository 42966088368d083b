package org.recto.workbench.entry.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Change;
import org.recto.revision.Draft;
import org.recto.revision.RevisionSummary;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.parts.changes.ChangeList;
import org.recto.workbench.parts.changes.FieldWords;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.parts.page.StateTag;
import org.recto.workbench.words.Words;

/** What the draft changes, and the revisions before it. */
final class HistoryTab extends Div {

    /** So many revisions stand here; the history's own page has all. */
    private static final int FEW = 8;

    private final transient Editing editing;
    private final @Nullable String accession;
    private final transient IntFunction<List<RevisionSummary>> history;
    private final Section mine = new Section();
    private final Section revisions = new Section();
    private transient List<Change> shown = List.of();

    /** @param history so many of the latest revisions, the newest first */
    HistoryTab(Editing editing, @Nullable String accession, IntFunction<List<RevisionSummary>> history) {
        this.editing = editing;
        this.accession = accession;
        this.history = history;
        addClassName("recto-past");
        add(mine, revisions);
    }

    /** Reads which revisions there are. */
    void look() {
        shown = List.of();
        show(editing.now());
        revisions.removeAll();
        String name = accession;
        if (name == null) {
            Paragraph none = new Paragraph(Words.say("entry.history.never-saved"));
            none.addClassNames("recto-soft", "quiet");
            revisions.add(none);
            return;
        }
        List<RevisionSummary> found = history.apply(FEW + 1);
        OrderedList list = new OrderedList();
        list.getElement().setAttribute("reversed", true);
        for (int i = 0; i < Math.min(FEW, found.size()); i++) {
            list.add(item(name, found.get(i), i + 1 < found.size() ? found.get(i + 1) : null));
        }
        Div foot = new Div(
                Links.to(Links.history(name), Words.say("entry.history.all")),
                Links.to(Links.historySearch(name), Words.say("entry.history.search")));
        foot.addClassName("foot");
        revisions.add(new H3(Words.say("entry.history.revisions")), list, foot);
    }

    /** What the draft changes by now. */
    void show(Now now) {
        List<Change> changes = now.changes();
        if (!changes.equals(shown) || mine.getComponentCount() == 0) {
            shown = changes;
            mine.removeAll();
            Draft draft = editing.draft();
            mine.setVisible(draft != null);
            if (draft != null) {
                Integer base = draft.baseRevision();
                mine.add(
                        new H3(Words.say("entry.history.draft")),
                        new Paragraph(
                                base == null
                                        ? Words.say("entry.history.draft-new", changes.size())
                                        : Words.say("entry.history.draft-since", changes.size(), base)));
                if (!changes.isEmpty()) {
                    mine.add(new ChangeList(draft.base(), now.entry()));
                }
            }
        }
    }

    private static ListItem item(String accession, RevisionSummary revision, @Nullable RevisionSummary before) {
        Span author = new Span(revision.author());
        Div head = new Div(Links.to(
                Links.revision(accession, revision.number()), Words.say("entry.history.revision", revision.number())));
        head.addClassNames("recto-row", "recto-strong");
        if (revision.approved()) {
            head.add(new StateTag("APPROVED"));
        }
        Div who = new Div(author, Moment.of(revision.at()));
        who.addClassNames("recto-row", "recto-soft");
        ListItem item = new ListItem(head, who, new Paragraph(revision.why()));
        String sections = revision.changedSections().stream()
                .map(FieldWords::section)
                .distinct()
                .collect(Collectors.joining(", "));
        if (before != null) {
            Span changed = new Span(sections);
            Div foot = new Div(
                    Links.to(
                            Links.changes(accession, before.number(), revision.number()),
                            Words.say("entry.history.what-changed")),
                    changed);
            foot.addClassNames("recto-row", "recto-soft");
            item.add(foot);
        }
        return item;
    }
}
