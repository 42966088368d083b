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

/** The open rounds of review: what waits longest for a decision first. */
@Route("review")
@Menu(order = 20)
@RolesAllowed({"CURATOR", "REVIEWER", "EDITOR", "ADMINISTRATOR"})
public class QueuePage extends Page {

    private static final long serialVersionUID = 1;

    QueuePage(Reviews reviews, CurrentPerson currentPerson) {
        super("Review");
        lead("A second person reads what changed, remarks on it, and approves. What waits longest stands first.");
        List<QueueRow> queue = reviews.queue(currentPerson.get());
        add(queue.isEmpty() ? nothing() : table(queue));
    }

    private static Component nothing() {
        return new EmptyState(
                "Nothing is in review",
                "A curator submits a saved revision from its entry's page; from then on it stands here until it is"
                        + " approved.");
    }

    private static Component table(List<QueueRow> queue) {
        DataTable<QueueRow> table = new DataTable<>("Open reviews");
        table.column("Entry", QueuePage::entry)
                .column("State", "tight", row -> new StateTag(row.state().name()))
                .column("Revision", "number", row -> new Span(Integer.toString(row.revision())))
                .column("Submitted", QueuePage::submitted)
                .text("Reviewer", row -> row.reviewer() == null ? "nobody yet" : row.reviewer())
                .column("Open comments", "number", row -> new Span(Integer.toString(row.openComments())))
                .column("Found", row -> new FindingCounts(row.errors(), row.warnings(), row.notes()));
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
        Span by = new Span("by " + row.submittedBy());
        by.addClassName("recto-soft");
        Div both = new Div(Moment.of(row.submittedAt()), by);
        if (row.isStale(Instant.now())) {
            Span stale = new Span("waits for over two weeks");
            stale.addClassNames("recto-tag", "recto-stale");
            both.add(stale);
        }
        both.addClassName("recto-stack");
        return both;
    }
}
