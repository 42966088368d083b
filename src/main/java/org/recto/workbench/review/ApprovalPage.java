package org.recto.workbench.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.recto.entry.EntryJson;
import org.recto.people.CurrentPerson;
import org.recto.people.Person;
import org.recto.review.Explanations;
import org.recto.review.WhyApproved;
import org.recto.revision.Entries;
import org.recto.revision.EntrySummary;
import org.recto.revision.NoSuchEntry;
import org.recto.workbench.parts.page.Asked;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.parts.page.Said;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** Why a revision is approved, on one page that can be printed. */
@Route("entries/:accession/revisions/:number/approval")
@PermitAll
public class ApprovalPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Entries entries;
    private final transient Explanations explanations;
    private final transient CurrentPerson currentPerson;

    ApprovalPage(Entries entries, Explanations explanations, CurrentPerson currentPerson) {
        super(Words.say("review.whyApproved"));
        this.entries = entries;
        this.explanations = explanations;
        this.currentPerson = currentPerson;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = currentPerson.get();
        EntrySummary entry = Asked.entry(event, entries, person);
        show(asked(person, entry, event.getRouteParameters().get("number").orElse("")));
    }

    private WhyApproved asked(Person person, EntrySummary entry, String number) {
        try {
            return explanations.of(person, entry.id(), Integer.parseInt(number));
        } catch (NoSuchEntry | NumberFormatException none) {
            throw new NotFoundException(Words.say("review.notApproved"));
        }
    }

    private void show(WhyApproved why) {
        String accession = why.revision().accession();
        String symbol = why.revision().entry().identity().symbol();
        int number = why.revision().number();
        JsonNode tree = EntryJson.tree(why.revision().entry());
        title(Words.say("review.whyRevision", number, symbol));
        trailFrom(
                Links.entry(accession),
                symbol,
                Links.to(Links.revision(accession, number), Words.say("parts.revision", number)));
        Paragraph approved =
                new Paragraph(new Said("review.approvedBy", why.approvedBy(), Moment.of(why.approvedAt())));
        lead(approved, new Paragraph(why.note()));
        Button print = new Button(
                Words.say("review.print"), click -> getElement().executeJs("setTimeout(() => window.print())"));
        actions(Links.to(Links.approvalJson(accession, number), Words.say("review.asJson")), print);
        replaceContent(
                new ApprovalFacts(why),
                new ApprovalSections(why, tree),
                new ApprovalGates(why, tree),
                new ApprovalWaivers(why.waivers(), tree),
                new ApprovalReport(why.report(), tree),
                new ApprovalTalk(why.comments(), tree),
                new Events(why.events()));
    }
}
