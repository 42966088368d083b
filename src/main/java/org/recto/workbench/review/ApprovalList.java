package org.recto.workbench.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.recto.entry.Path;
import org.recto.review.SectionApproval;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** Why each section is approved: by whom, when, in which revision; or why it is not. */
final class ApprovalList extends Section {

    private static final long serialVersionUID = 1;

    ApprovalList(Reading.Review review, JsonNode tree) {
        long approved =
                review.approvals().stream().filter(SectionApproval::holds).count();
        UnorderedList list = new UnorderedList();
        list.addClassName("recto-approvals");
        review.approvals().forEach(approval -> list.add(item(approval, review.accession(), tree)));
        NativeDetails details = new NativeDetails(
                Words.say(
                        "review.sectionsApproved", approved, review.approvals().size()),
                list);
        details.setOpen(approved > 0);
        details.addClassName("recto-details");
        add(new H2(Words.say("review.approvalBySection")), details);
    }

    private static ListItem item(SectionApproval approval, String accession, JsonNode tree) {
        Span section = new Span(PathWords.of(Path.of("/" + approval.key()), tree));
        section.addClassName("recto-strong");
        ListItem item = new ListItem(section);
        item.addClassName(approval.holds() ? "holds" : "fails");
        if (approval.grant() != null) {
            item.add(grant(approval.grant(), accession));
        }
        if (approval.whyNot() != null) {
            Span why = new Span(Words.heard(approval.whyNot()));
            why.addClassName("recto-soft");
            item.add(why);
        }
        return item;
    }

    private static Component grant(SectionApproval.Grant grant, String accession) {
        Div words = new Div(
                new Span(Words.say("parts.by", grant.by())),
                Moment.of(grant.at()),
                Links.to(
                        Links.approval(accession, grant.revision()), Words.say("review.inRevision", grant.revision())));
        words.addClassNames("recto-row", "recto-soft");
        return words;
    }
}
