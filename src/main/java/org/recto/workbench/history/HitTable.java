package org.recto.workbench.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.recto.revision.HistoryHit;
import org.recto.workbench.parts.changes.FieldWords;
import org.recto.workbench.parts.page.DataTable;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Moment;

/** The revisions that a search of histories found. */
final class HitTable extends Div {

    private static final long serialVersionUID = 1;

    /** @param ofAll whether the search was in all entries */
    HitTable(List<HistoryHit> hits, boolean ofAll) {
        DataTable<HistoryHit> table = new DataTable<>("Revisions found");
        table.column(
                        "Revision",
                        hit -> Links.to(
                                Links.revision(hit.accession(), hit.number()),
                                (ofAll ? hit.symbol() + ", revision " : "Revision ") + hit.number()))
                .text("Who", HistoryHit::author)
                .column("When", hit -> Moment.of(hit.at()))
                .text("Why", HistoryHit::why)
                .text("Where", HitTable::where)
                .column("Changes", HitTable::changes);
        table.show(hits);
        add(table);
    }

    private static String where(HistoryHit hit) {
        if (hit.came().isEmpty() && hit.went().isEmpty()) {
            return words(hit.sections());
        }
        String came = hit.came().isEmpty() ? "" : "came in " + words(hit.came());
        String went = hit.went().isEmpty() ? "" : "went from " + words(hit.went());
        return came + (came.isEmpty() || went.isEmpty() ? "" : "; ") + went;
    }

    private static String words(List<String> keys) {
        return keys.stream().map(FieldWords::section).distinct().collect(Collectors.joining(", "));
    }

    private static Div changes(HistoryHit hit) {
        return hit.before() == 0
                ? new Div(new Span("first"))
                : new Div(Links.to(Links.changes(hit.accession(), hit.before(), hit.number()), "What changed"));
    }
}
