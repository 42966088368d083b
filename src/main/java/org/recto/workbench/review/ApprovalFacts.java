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
import org.recto.workbench.parts.page.Said;
import org.recto.workbench.words.Words;

/** What was approved, by its hashes, and which rules and reference data it was checked with. */
final class ApprovalFacts extends Section {

    private static final long serialVersionUID = 1;

    private final DescriptionList facts = new DescriptionList();

    ApprovalFacts(WhyApproved why) {
        Revision revision = why.revision();
        addClassName("recto-approval-facts");
        fact(
                Words.say("review.saved"),
                new Said("review.savedBy", revision.author(), Moment.of(revision.at()), revision.why()));
        InterestStatement interests = why.interests();
        String name = Words.say("review.interestsOf", why.approvedBy());
        if (interests == null) {
            fact(name, new Span(Words.say("review.noInterests")));
        } else {
            fact(
                    name,
                    new Said(
                            interests.holdsAt(why.approvedAt()) ? "review.interests" : "review.oldInterests",
                            interests.words(),
                            Moment.day(interests.at())));
        }
        fact(Words.say("review.entryHash"), new Code(revision.entryHash()));
        fact(Words.say("review.chainHash"), new Code(revision.chainHash()));
        fact(Words.say("review.ruleSet"), new Code(why.report().ruleSet()));
        String sources = Provenance.inOneLine(why.report().sources());
        fact(Words.say("review.refdata"), new Span(sources.isEmpty() ? Words.say("review.noRefdata") : sources));
        add(new H2(Words.say("review.whatApproved")), facts);
    }

    private void fact(String name, Component... words) {
        facts.add(new Term(name), new Description(words));
    }
}
