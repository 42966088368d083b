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
import org.recto.workbench.words.Words;

/** The revisions that a search of histories found. */
final class HitTable extends Div {

    private static final long serialVersionUID = 1;

    /** @param ofAll whether the search was in all entries */
    HitTable(List<HistoryHit> hits, boolean ofAll) {
        DataTable<HistoryHit> table = new DataTable<>(Words.say("history.found"));
        table.column(
                        Words.say("history.revision"),
                        hit -> Links.to(
                                Links.revision(hit.accession(), hit.number()),
                                ofAll
                                        ? Words.say("parts.revisionOf", hit.symbol(), hit.number())
                                        : Words.say("parts.revision", hit.number())))
                .text(Words.say("history.who"), HistoryHit::author)
                .column(Words.say("history.when"), hit -> Moment.of(hit.at()))
                .text(Words.say("history.why"), HistoryHit::why)
                .text(Words.say("history.where"), HitTable::where)
                .column(Words.say("history.changes"), HitTable::changes);
        table.show(hits);
        add(table);
    }

    private static String where(HistoryHit hit) {
        if (hit.came().isEmpty() && hit.went().isEmpty()) {
            return words(hit.sections());
        }
        String came = hit.came().isEmpty() ? "" : Words.say("history.came", words(hit.came()));
        String went = hit.went().isEmpty() ? "" : Words.say("history.went", words(hit.went()));
        return came + (came.isEmpty() || went.isEmpty() ? "" : "; ") + went;
    }

    private static String words(List<String> keys) {
        return keys.stream().map(FieldWords::section).distinct().collect(Collectors.joining(", "));
    }

    private static Div changes(HistoryHit hit) {
        return hit.before() == 0
                ? new Div(new Span(Words.say("history.firstOne")))
                : new Div(Links.to(
                        Links.changes(hit.accession(), hit.before(), hit.number()), Words.say("history.changed")));
    }
}
