package org.recto.workbench.history;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.function.Supplier;
import org.recto.entry.Path;
import org.recto.people.CurrentPerson;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.revision.Draft;
import org.recto.revision.Entries;
import org.recto.revision.EntrySummary;
import org.recto.revision.Histories;
import org.recto.revision.Rechecks;
import org.recto.revision.Restoring;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.workbench.parts.changes.Margin;
import org.recto.workbench.parts.page.Asked;
import org.recto.workbench.parts.page.Attempt;
import org.recto.workbench.parts.page.CopyButton;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.parts.page.Said;
import org.recto.workbench.parts.reading.EntryReading;
import org.recto.workbench.words.Words;

/** One revision to read, as it was saved, whole or the section that the address names. */
@Route("entries/:accession/revisions/:number/:section?/:item?")
@PermitAll
public class RevisionPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Entries entries;
    private final transient Revisions revisions;
    private final transient Rechecks rechecks;
    private final transient Histories histories;
    private final transient Restoring restoring;
    private final transient CurrentPerson currentPerson;

    RevisionPage(
            Entries entries,
            Revisions revisions,
            Rechecks rechecks,
            Histories histories,
            Restoring restoring,
            CurrentPerson currentPerson) {
        super(Words.say("history.revision"));
        this.entries = entries;
        this.revisions = revisions;
        this.rechecks = rechecks;
        this.histories = histories;
        this.restoring = restoring;
        this.currentPerson = currentPerson;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = currentPerson.get();
        EntrySummary entry = Asked.entry(event, entries, person);
        Revision revision = Asked.revision(event, revisions, person, entry);
        Optional<Path> section = section(event.getRouteParameters());
        title(Words.say("parts.revisionOf", revision.entry().identity().symbol(), revision.number()));
        trailFrom(
                Links.entry(revision.accession()),
                entry.symbol(),
                Links.to(Links.history(revision.accession()), Words.say("history.title")));
        lead(new Paragraph(new Said("history.savedAt", revision.author(), Moment.of(revision.at()), revision.why())));
        String address = section.map(
                        path -> Links.revision(revision.accession(), revision.number(), String.join("/", path.steps())))
                .orElse(Links.revision(revision.accession(), revision.number()));
        Button copy = new CopyButton(Words.say("history.copyLink"), address);
        if (person.is(Role.CURATOR)) {
            actions(
                    copy,
                    new Button(
                            Words.say("history.restore"),
                            click -> restored(
                                    revision,
                                    () -> restoring.whole(
                                            currentPerson.get(), revision.entryId(), revision.number()))));
        } else {
            actions(copy);
        }
        Margin margin = new SectionMargin(
                histories,
                currentPerson,
                revision,
                key -> restored(
                        revision,
                        () -> restoring.section(currentPerson.get(), revision.entryId(), revision.number(), key)));
        if (section.isPresent()) {
            Path asked = section.get();
            boolean held = revision.sections().stream()
                    .anyMatch(any -> Path.of("/" + any.key()).isWithin(asked));
            replaceContent(
                    new Paragraph(Links.to(
                            Links.revision(revision.accession(), revision.number()), Words.say("history.showWhole"))),
                    held
                            ? new EntryReading(revision.entry(), margin, path -> path.isWithin(asked))
                            : new Paragraph(Words.say("history.holdsNothing")));
        } else {
            replaceContent(
                    fingerprints(revision),
                    new CheckDetails(rechecks, currentPerson, revision),
                    new EntryReading(revision.entry(), margin));
        }
    }

    /** The section that the address names; {@code diseases} stands for all of them. */
    private static Optional<Path> section(RouteParameters asked) {
        return asked.get("section")
                .map(name -> asked.get("item").map(item -> name + "/" + item).orElse(name))
                .filter(key -> key.matches("[a-zA-Z]+(/[a-z0-9]+)?"))
                .map(key -> Path.of("/" + key));
    }

    /** Leads to the draft, which its curator looks over and saves. */
    private void restored(Revision revision, Supplier<Draft> restore) {
        Attempt.to(restore).ifPresent(draft -> {
            getUI().orElseThrow().navigate(Links.entry(revision.accession()).substring(1));
            Notification.show(
                    draft.entry().equals(draft.base()) ? Words.say("history.same") : Words.say("history.restored"),
                    8_000,
                    Notification.Position.BOTTOM_START);
        });
    }

    private static NativeDetails fingerprints(Revision revision) {
        DescriptionList hashes = new DescriptionList();
        hashes.add(new Term(Words.say("history.entry")), new Description(new Code(revision.entryHash())));
        hashes.add(new Term(Words.say("history.chain")), new Description(new Code(revision.chainHash())));
        Paragraph words = new Paragraph(Words.say("history.hashes"));
        NativeDetails details = new NativeDetails(Words.say("history.fingerprints"), new Div(words, hashes));
        details.addClassName("recto-details");
        return details;
    }
}
