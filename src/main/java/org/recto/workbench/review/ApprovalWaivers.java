package org.recto.workbench.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.recto.entry.Path;
import org.recto.review.Kept.KeptWaiver;
import org.recto.rule.Citation;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.parts.page.DataTable;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Moment;
import tools.jackson.databind.JsonNode;

/** The waivers as they stood when a revision was approved. */
final class ApprovalWaivers extends Section {

    private static final long serialVersionUID = 1;

    ApprovalWaivers(List<KeptWaiver> waivers, JsonNode tree) {
        add(new H2("Waivers"));
        if (waivers.isEmpty()) {
            add(new Paragraph("No finding was waived."));
            return;
        }
        DataTable<KeptWaiver> table = new DataTable<>("Waivers");
        table.column("Finding", waiver -> finding(waiver, tree))
                .column("Reason", ApprovalWaivers::reason)
                .column("Waived", waiver -> signed(waiver.waivedBy(), Moment.of(waiver.waivedAt())))
                .column("Countersigned", ApprovalWaivers::countersigned);
        table.show(waivers);
        add(table);
    }

    private static Component finding(KeptWaiver waiver, JsonNode tree) {
        return new Div(
                new Div(Links.to(Links.rule(waiver.rule()), waiver.rule())),
                new Div(PathWords.of(Path.of(waiver.place()), tree) + ": " + waiver.message()));
    }

    private static Component reason(KeptWaiver waiver) {
        Div reason = new Div(new Div(waiver.reason()));
        if (waiver.citation() != null) {
            Citation citation = new Citation(waiver.citation());
            reason.add(new Div(Links.to(citation.address(), citation.key())));
        }
        if (waiver.until() != null) {
            reason.add(new Div("Good until " + waiver.until() + "."));
        }
        return reason;
    }

    private static Component countersigned(KeptWaiver waiver) {
        if (waiver.state().equals("FALLEN")) {
            return new Span("It had fallen. " + (waiver.why() == null ? "" : waiver.why()));
        }
        return waiver.countersignedBy() == null || waiver.countersignedAt() == null
                ? new Span("not yet")
                : signed(waiver.countersignedBy(), Moment.of(waiver.countersignedAt()));
    }

    private static Component signed(String by, Component at) {
        return new Span(new Span(by + ", "), at);
    }
}
