package org.recto.workbench.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.recto.people.CurrentPerson;
import org.recto.review.QueueRow;
import org.recto.review.Reviews;
import org.recto.workbench.parts.EmptyState;
import org.recto.workbench.parts.page.DataTable;
import org.recto.workbench.parts.page.FindingCounts;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.parts.page.StateTag;
import org.recto.workbench.words.Words;

/** The open rounds of review: what waits longest for a decision first. */
@Route("review")
@Menu(order = 20)
@RolesAllowed({"CURATOR", "REVIEWER", "EDITOR", "ADMINISTRATOR"})
public class QueuePage extends Page {

    private static final long serialVersionUID = 1;

    QueuePage(Reviews reviews, CurrentPerson currentPerson) {
        super(Words.say("review.review"));
        lead(Words.say("review.lead"));
        List<QueueRow> queue = reviews.queue(currentPerson.get());
        add(queue.isEmpty() ? nothing() : table(queue));
    }

    private static Component nothing() {
        return new EmptyState(Words.say("review.nothing"), Words.say("review.nothingNext"));
    }

    private static Component table(List<QueueRow> queue) {
        DataTable<QueueRow> table = new DataTable<>(Words.say("review.open"));
        table.column(Words.say("review.entry"), QueuePage::entry)
                .column(
                        Words.say("review.state"),
                        "tight",
                        row -> new StateTag(row.state().name()))
                .column(Words.say("review.revision"), "number", row -> new Span(Integer.toString(row.revision())))
                .column(Words.say("review.submitted"), QueuePage::submitted)
                .text(
                        Words.say("review.reviewer"),
                        row -> row.reviewer() == null ? Words.say("review.nobody") : row.reviewer())
                .column(
                        Words.say("review.openComments"),
                        "number",
                        row -> new Span(Integer.toString(row.openComments())))
                .column(Words.say("review.found"), row -> new FindingCounts(row.errors(), row.warnings(), row.notes()));
        table.show(queue);
        return table;
    }

    private static Component entry(QueueRow row) {
        Anchor symbol = Links.to(Links.review(row.accession()), row.symbol());
        symbol.addClassName("recto-strong");
        Span name = new Span(row.name() == null ? row.accession() : row.name());
        name.addClassName("recto-soft");
        Div both = new Div(symbol, name);
        both.addClassName("recto-stack");
        return both;
    }

    private static Component submitted(QueueRow row) {
        Span by = new Span(Words.say("parts.by", row.submittedBy()));
        by.addClassName("recto-soft");
        Div both = new Div(Moment.of(row.submittedAt()), by);
        if (row.isStale(Instant.now())) {
            Span stale = new Span(Words.say("review.stale"));
            stale.addClassNames("recto-tag", "recto-stale");
            both.add(stale);
        }
        both.addClassName("recto-stack");
        return both;
    }
}
