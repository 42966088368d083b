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
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** The waivers as they stood when a revision was approved. */
final class ApprovalWaivers extends Section {

    private static final long serialVersionUID = 1;

    ApprovalWaivers(List<KeptWaiver> waivers, JsonNode tree) {
        add(new H2(Words.say("review.waivers")));
        if (waivers.isEmpty()) {
            add(new Paragraph(Words.say("review.noWaiver")));
            return;
        }
        DataTable<KeptWaiver> table = new DataTable<>(Words.say("review.waivers"));
        table.column(Words.say("review.finding"), waiver -> finding(waiver, tree))
                .column(Words.say("review.reason"), ApprovalWaivers::reason)
                .column(Words.say("review.waived"), waiver -> signed(waiver.waivedBy(), Moment.of(waiver.waivedAt())))
                .column(Words.say("review.countersigned"), ApprovalWaivers::countersigned);
        table.show(waivers);
        add(table);
    }

    private static Component finding(KeptWaiver waiver, JsonNode tree) {
        return new Div(
                new Div(Links.to(Links.rule(waiver.rule()), waiver.rule())),
                new Div(Words.say("parts.at", PathWords.of(Path.of(waiver.place()), tree), waiver.message())));
    }

    private static Component reason(KeptWaiver waiver) {
        Div reason = new Div(new Div(waiver.reason()));
        if (waiver.citation() != null) {
            Citation citation = new Citation(waiver.citation());
            reason.add(new Div(Links.to(citation.address(), citation.key())));
        }
        if (waiver.until() != null) {
            reason.add(new Div(Words.say("review.until", waiver.until())));
        }
        return reason;
    }

    private static Component countersigned(KeptWaiver waiver) {
        if (waiver.state().equals("FALLEN")) {
            return new Span(Words.say("review.hadFallen", waiver.why() == null ? "" : Words.heard(waiver.why())));
        }
        return waiver.countersignedBy() == null || waiver.countersignedAt() == null
                ? new Span(Words.say("review.notYet"))
                : signed(waiver.countersignedBy(), Moment.of(waiver.countersignedAt()));
    }

    private static Component signed(String by, Component at) {
        return new Span(new Span(by + ", "), at);
    }
}
