package org.recto.workbench.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.recto.entry.Path;
import org.recto.review.Kept.KeptGate;
import org.recto.review.SectionApproval;
import org.recto.review.WhyApproved;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.parts.page.DataTable;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Moment;
import tools.jackson.databind.JsonNode;

/** Which approval each section of a revision stands on, and which of them don't hold any more and why. */
final class ApprovalSections extends Section {

    private static final long serialVersionUID = 1;

    ApprovalSections(WhyApproved why, JsonNode tree) {
        DataTable<SectionApproval> table = new DataTable<>("The approval that each section stands on");
        table.text("Section", section -> words(section, tree))
                .column("Approved", section -> grant(section, why))
                .column("Content, SHA-256", section -> {
                    Span hash = new Span(section.hash().substring(0, 12) + "…");
                    hash.setTitle(section.hash());
                    return hash;
                });
        table.show(why.sections());
        add(new H2("Section by section"), table);
        why.earlier().forEach(earlier -> add(told(earlier, why.revision().accession())));
        add(since(why.since(), tree));
    }

    private static String words(SectionApproval section, JsonNode tree) {
        return PathWords.of(Path.of("/" + section.key()), tree);
    }

    private static Component grant(SectionApproval section, WhyApproved why) {
        SectionApproval.Grant grant = section.grant();
        if (grant == null) {
            return new Span(String.valueOf(section.whyNot()));
        }
        boolean here = grant.revision() == why.revision().number();
        return new Span(
                here
                        ? new Span("in this revision")
                        : Links.to(
                                Links.approval(why.revision().accession(), grant.revision()),
                                "in revision " + grant.revision()),
                new Span(" by " + grant.by() + " on "),
                Moment.of(grant.at()));
    }

    private static Component told(WhyApproved.Earlier earlier, String accession) {
        Paragraph words = new Paragraph(
                Links.to(Links.approval(accession, earlier.revision()), "Revision " + earlier.revision()),
                new Span(" was approved by " + earlier.by() + " on "),
                Moment.of(earlier.at()),
                new Span(earlier.note().isEmpty() ? "." : ": " + earlier.note()));
        Div told = new Div(words);
        for (KeptGate gate : earlier.overridden()) {
            gate.overrides()
                    .forEach(override -> told.add(new Paragraph("%s overrode the gate “%s” then: %s"
                            .formatted(override.by(), gate.name(), override.reason()))));
        }
        return told;
    }

    private static Component since(List<SectionApproval> since, JsonNode tree) {
        UnorderedList fallen = new UnorderedList();
        since.stream()
                .filter(section -> !section.holds())
                .forEach(section ->
                        fallen.add(new ListItem(words(section, tree) + ": " + String.valueOf(section.whyNot()))));
        return fallen.getChildren().findAny().isEmpty()
                ? new Paragraph("Today every section of the newest revision stands as it was approved.")
                : new Div(
                        new Paragraph("Today these sections of the newest revision are not covered any more:"), fallen);
    }
}
