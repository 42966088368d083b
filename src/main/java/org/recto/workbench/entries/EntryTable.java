package org.recto.workbench.entries;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.revision.DraftSummary;
import org.recto.revision.EntrySummary;
import org.recto.search.Answer;
import org.recto.search.Hit;
import org.recto.search.Hit.Passage;
import org.recto.search.Question;
import org.recto.search.Said;
import org.recto.workbench.parts.EmptyState;
import org.recto.workbench.parts.changes.FieldWords;
import org.recto.workbench.parts.page.DataTable;
import org.recto.workbench.parts.page.FindingCounts;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.parts.page.StateTag;
import org.recto.workbench.words.Words;

/** Entries with where each stands, what was found in it, and who changed it last. */
final class EntryTable extends Div {

    private static final long serialVersionUID = 1;

    private final Map<Long, DraftSummary> drafts;
    private final DataTable<Hit> table = new DataTable<>(Words.say("entries.title"));
    private @Nullable Hit first;

    /** @param drafts of whoever looks */
    EntryTable(List<DraftSummary> drafts) {
        this.drafts = drafts.stream().collect(Collectors.toMap(DraftSummary::entryId, draft -> draft));
        table.column(Words.say("entries.column.gene"), this::gene)
                .column(Words.say("entries.column.accession"), "tight", hit -> accession(hit.entry()))
                .column(Words.say("entries.column.state"), "tight", hit -> state(hit.entry()))
                .column(Words.say("entries.column.found"), hit -> findings(hit.entry()))
                .column(Words.say("entries.column.change"), hit -> lastChange(hit.entry()));
    }

    void show(Answer answer, Question question) {
        removeAll();
        first = answer.hits().isEmpty() ? null : answer.hits().getFirst();
        table.show(answer.hits());
        add(answer.hits().isEmpty() ? nothing(question) : table);
    }

    private static Component nothing(Question question) {
        if (!question.marks().isEmpty()) {
            return new EmptyState(Words.say("entries.none.chosen"), Words.say("entries.none.chosen.do"));
        }
        return question.text().isBlank()
                ? new EmptyState(Words.say("entries.none"), Words.say("entries.none.do"))
                : new EmptyState(Words.say("entries.none.fits", question.text()), Words.say("entries.none.fits.do"));
    }

    void openFirst() {
        if (first != null) {
            String address = address(first.entry());
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

    private Component gene(Hit hit) {
        EntrySummary entry = hit.entry();
        Anchor symbol = Links.to(address(entry), "");
        symbol.add(lit(hit, Said.Kind.SYMBOL, entry.symbol()));
        symbol.addClassName("recto-strong");
        Span name = new Span(lit(hit, Said.Kind.NAME, entry.name() == null ? "" : entry.name()));
        name.addClassName("recto-soft");
        Div all = new Div(symbol, name);
        all.addClassName("recto-stack");
        hit.passages().stream()
                .filter(passage -> passage.said().kind() != Said.Kind.SYMBOL
                        && passage.said().kind() != Said.Kind.NAME)
                .forEach(passage -> all.add(passage(entry, passage)));
        return all;
    }

    private static Component lit(Hit hit, Said.Kind kind, String text) {
        return hit.passages().stream()
                .filter(passage -> passage.said().kind() == kind)
                .findFirst()
                .map(passage -> Lit.whole(text, passage.lit()))
                .orElseGet(() -> Lit.whole(text, List.of()));
    }

    /** What was found in the entry, which leads to where it stands there. */
    private Component passage(EntrySummary entry, Passage passage) {
        Path path = passage.said().path();
        Anchor where = Links.to(
                path.steps().isEmpty() ? address(entry) : Links.within(address(entry), path), where(passage.said()));
        Div line = new Div(where, new Span(" "), Lit.around(passage));
        line.addClassName("recto-passage");
        return line;
    }

    private static String where(Said said) {
        Path path = said.path();
        if (path.steps().isEmpty()) {
            return Words.say("entries.column.accession");
        }
        String section = FieldWords.section(path.section());
        return path.steps().size() == 1 ? section : section + ", " + FieldWords.field(path.last());
    }

    private static Component accession(EntrySummary entry) {
        Span accession = new Span(entry.accession() == null ? Words.say("entries.unsaved") : entry.accession());
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
            Span draft = new Span(Words.say("entries.draft"));
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
            Span who = new Span(Words.say("entries.revision", entry.revision(), entry.changedBy()));
            who.addClassName("recto-soft");
            change.add(who);
        }
        return change;
    }
}
