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
import org.recto.workbench.parts.page.Said;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** Which approval each section of a revision stands on, and which of them don't hold any more and why. */
final class ApprovalSections extends Section {

    private static final long serialVersionUID = 1;

    ApprovalSections(WhyApproved why, JsonNode tree) {
        DataTable<SectionApproval> table = new DataTable<>(Words.say("review.sectionApprovals"));
        table.text(Words.say("review.section"), section -> words(section, tree))
                .column(Words.say("review.approved"), section -> grant(section, why))
                .column(Words.say("review.contentHash"), section -> {
                    Span hash = new Span(section.hash().substring(0, 12) + "…");
                    hash.setTitle(section.hash());
                    return hash;
                });
        table.show(why.sections());
        add(new H2(Words.say("review.bySection")), table);
        why.earlier().forEach(earlier -> add(told(earlier, why.revision().accession())));
        add(since(why.since(), tree));
    }

    private static String words(SectionApproval section, JsonNode tree) {
        return PathWords.of(Path.of("/" + section.key()), tree);
    }

    private static Component grant(SectionApproval section, WhyApproved why) {
        SectionApproval.Grant grant = section.grant();
        if (grant == null) {
            return new Span(Words.heard(String.valueOf(section.whyNot())));
        }
        boolean here = grant.revision() == why.revision().number();
        return new Said(
                "review.grant",
                here
                        ? new Span(Words.say("review.inThisRevision"))
                        : Links.to(
                                Links.approval(why.revision().accession(), grant.revision()),
                                Words.say("review.inRevision", grant.revision())),
                grant.by(),
                Moment.of(grant.at()));
    }

    private static Component told(WhyApproved.Earlier earlier, String accession) {
        Paragraph words = new Paragraph(new Said(
                earlier.note().isEmpty() ? "review.earlier" : "review.earlierWithNote",
                Links.to(
                        Links.approval(accession, earlier.revision()), Words.say("parts.revision", earlier.revision())),
                earlier.by(),
                Moment.of(earlier.at()),
                earlier.note()));
        Div told = new Div(words);
        for (KeptGate gate : earlier.overridden()) {
            gate.overrides()
                    .forEach(override -> told.add(new Paragraph(Words.say(
                            "review.overrodeThen",
                            override.by(),
                            GateWords.title(gate.id(), gate.name()),
                            override.reason()))));
        }
        return told;
    }

    private static Component since(List<SectionApproval> since, JsonNode tree) {
        UnorderedList fallen = new UnorderedList();
        since.stream()
                .filter(section -> !section.holds())
                .forEach(section -> fallen.add(new ListItem(
                        Words.say("parts.at", words(section, tree), Words.heard(String.valueOf(section.whyNot()))))));
        return fallen.getChildren().findAny().isEmpty()
                ? new Paragraph(Words.say("review.allStand"))
                : new Div(new Paragraph(Words.say("review.notCovered")), fallen);
    }
}
