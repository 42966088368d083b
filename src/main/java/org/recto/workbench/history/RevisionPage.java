package org.recto.workbench.history;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.recto.people.CurrentPerson;
import org.recto.people.Person;
import org.recto.revision.Entries;
import org.recto.revision.EntrySummary;
import org.recto.revision.NoSuchEntry;
import org.recto.revision.Rechecks;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.parts.reading.EntryReading;

/** One revision to read, as it was saved. */
@Route("entries/:accession/revisions/:number")
@PermitAll
public class RevisionPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient Entries entries;
    private final transient Revisions revisions;
    private final transient Rechecks rechecks;
    private final transient CurrentPerson currentPerson;
    private String title = "";

    RevisionPage(Entries entries, Revisions revisions, Rechecks rechecks, CurrentPerson currentPerson) {
        super("Revision");
        this.entries = entries;
        this.revisions = revisions;
        this.rechecks = rechecks;
        this.currentPerson = currentPerson;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = currentPerson.get();
        EntrySummary entry = event.getRouteParameters()
                .get("accession")
                .flatMap(name -> entries.find(person, name))
                .orElseThrow(() -> new NotFoundException("There is no such entry."));
        Revision revision =
                asked(person, entry, event.getRouteParameters().get("number").orElse(""));
        title = revision.entry().identity().symbol() + ", revision " + revision.number();
        title(title);
        trail(
                Links.to("/entries", "Entries"),
                Links.to(Links.entry(revision.accession()), entry.symbol()),
                Links.to(Links.history(revision.accession()), "History"));
        lead(new Paragraph(
                new Span("Saved by " + revision.author() + " on "),
                Moment.of(revision.at()),
                new Span(": " + revision.why())));
        replaceContent(
                fingerprints(revision),
                new CheckDetails(rechecks, currentPerson, revision),
                new EntryReading(revision.entry()));
    }

    private Revision asked(Person person, EntrySummary entry, String number) {
        try {
            return revisions.get(person, entry.id(), Integer.parseInt(number));
        } catch (NoSuchEntry | NumberFormatException none) {
            throw new NotFoundException("There is no such revision.");
        }
    }

    private static NativeDetails fingerprints(Revision revision) {
        DescriptionList hashes = new DescriptionList();
        hashes.add(new Term("Entry"), new Description(new Code(revision.entryHash())));
        hashes.add(new Term("Chain"), new Description(new Code(revision.chainHash())));
        Paragraph words = new Paragraph("SHA-256 of the entry's sections, and of this revision and all before it:"
                + " nothing can change in either without changing these.");
        NativeDetails details = new NativeDetails("Fingerprints", new Div(words, hashes));
        details.addClassName("recto-details");
        return details;
    }

    @Override
    public String getPageTitle() {
        return title + " · Recto";
    }
}
