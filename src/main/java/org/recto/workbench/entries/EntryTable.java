package org.recto.workbench.entries;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.revision.DraftSummary;
import org.recto.revision.EntrySummary;
import org.recto.workbench.parts.EmptyState;
import org.recto.workbench.parts.page.DataTable;
import org.recto.workbench.parts.page.FindingCounts;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.parts.page.StateTag;

/** Entries with where each stands, what was found in it, and who changed it last. */
final class EntryTable extends Div {

    private static final long serialVersionUID = 1;

    private final Map<Long, DraftSummary> drafts;
    private final DataTable<EntrySummary> table = new DataTable<>("Entries");
    private @Nullable EntrySummary first;

    /** @param drafts of whoever looks */
    EntryTable(List<DraftSummary> drafts) {
        this.drafts = drafts.stream().collect(Collectors.toMap(DraftSummary::entryId, draft -> draft));
        table.column("Gene", this::gene)
                .column("Accession", "tight", EntryTable::accession)
                .column("State", "tight", this::state)
                .column("Found", EntryTable::findings)
                .column("Last change", EntryTable::lastChange);
    }

    void show(List<EntrySummary> entries, String searched) {
        removeAll();
        first = entries.isEmpty() ? null : entries.getFirst();
        table.show(entries);
        add(entries.isEmpty() ? nothing(searched) : table);
    }

    private static Component nothing(String searched) {
        return searched.isBlank()
                ? new EmptyState(
                        "No entry yet", "Begin one from a card or from nothing; it is seen by others once it is saved.")
                : new EmptyState(
                        "Nothing fits “" + searched + "”",
                        "Accessions, symbols old and new, aliases, names and diseases are searched, each word anywhere.");
    }

    void openFirst() {
        if (first != null) {
            String address = address(first);
            getUI().ifPresent(ui -> ui.navigate(address.substring(1)));
        }
    }

    /** Where an entry is opened: one that was never saved is its curator's draft and nothing else. */
    private String address(EntrySummary entry) {
        DraftSummary draft = drafts.get(entry.id());
        return entry.accession() != null
                ? Links.entry(entry.accession())
                : draft == null ? Links.entry(entry.symbol()) : Links.draft(draft.id());
    }

    private Component gene(EntrySummary entry) {
        Anchor symbol = Links.to(address(entry), entry.symbol());
        symbol.addClassName("recto-strong");
        Span name = new Span(entry.name() == null ? "" : entry.name());
        name.addClassName("recto-soft");
        Div both = new Div(symbol, name);
        both.addClassName("recto-stack");
        return both;
    }

    private static Component accession(EntrySummary entry) {
        Span accession = new Span(entry.accession() == null ? "not saved yet" : entry.accession());
        accession.addClassName(entry.accession() == null ? "recto-soft" : "recto-figures");
        return accession;
    }

    private Component state(EntrySummary entry) {
        Div state = new Div();
        state.addClassName("recto-row");
        if (entry.accession() != null) {
            state.add(new StateTag(entry.state()));
        }
        if (entry.myDraft()) {
            Span draft = new Span("your draft");
            draft.addClassNames("recto-tag", "draft");
            state.add(draft);
        }
        return state;
    }

    private static Component findings(EntrySummary entry) {
        return entry.accession() == null
                ? new Span()
                : new FindingCounts(entry.errors(), entry.warnings(), entry.notes());
    }

    private static Component lastChange(EntrySummary entry) {
        Div change = new Div();
        change.addClassName("recto-stack");
        if (entry.changedAt() != null) {
            change.add(Moment.of(entry.changedAt()));
        }
        if (entry.changedBy() != null) {
            Span who = new Span("revision " + entry.revision() + " by " + entry.changedBy());
            who.addClassName("recto-soft");
            change.add(who);
        }
        return change;
    }
}
