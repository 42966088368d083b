package org.recto.workbench.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.recto.people.InterestStatement;
import org.recto.refdata.Provenance;
import org.recto.review.WhyApproved;
import org.recto.revision.Revision;
import org.recto.workbench.parts.page.Moment;

/** What was approved, by its hashes, and which rules and reference data it was checked with. */
final class ApprovalFacts extends Section {

    private static final long serialVersionUID = 1;

    private final DescriptionList facts = new DescriptionList();

    ApprovalFacts(WhyApproved why) {
        Revision revision = why.revision();
        addClassName("recto-approval-facts");
        fact(
                "Saved",
                new Span("by " + revision.author() + " on "),
                Moment.of(revision.at()),
                new Span(": " + revision.why()));
        InterestStatement interests = why.interests();
        if (interests == null) {
            fact("Interests of " + why.approvedBy(), new Span("nothing stated"));
        } else {
            fact(
                    "Interests of " + why.approvedBy(),
                    new Span(interests.words() + " (stated on "),
                    Moment.day(interests.at()),
                    new Span(interests.holdsAt(why.approvedAt()) ? ")" : ", more than a year before)"));
        }
        fact("Entry, SHA-256", new Code(revision.entryHash()));
        fact("Revision and all before it, SHA-256", new Code(revision.chainHash()));
        fact("Rule set", new Code(why.report().ruleSet()));
        String sources = Provenance.inOneLine(why.report().sources());
        fact("Reference data", new Span(sources.isEmpty() ? "none" : sources));
        add(new H2("What was approved"), facts);
    }

    private void fact(String name, Component... words) {
        facts.add(new Term(name), new Description(words));
    }
}
