package org.recto.workbench.releases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.recto.people.CurrentPerson;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.release.Preview;
import org.recto.release.Releases;
import org.recto.review.LeftOut;
import org.recto.workbench.parts.EmptyState;
import org.recto.workbench.parts.page.Attempt;
import org.recto.workbench.parts.page.DataTable;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.words.Words;

/** What a release would hold if it were published now, what it would leave out and why; and its publication. */
@Route("next-release")
@RolesAllowed({"EDITOR", "CURATOR", "REVIEWER"})
public class NextReleasePage extends Page {

    private static final long serialVersionUID = 1;

    NextReleasePage(Releases releases, CurrentPerson currentPerson) {
        super(Words.say("releases.next"));
        Person person = currentPerson.get();
        Preview preview = releases.preview(person);
        trail(Links.to("/releases", Words.say("releases.title")));
        lead(summary(preview));
        Div matter = new Div();
        matter.add(
                new H2(Words.say("releases.wouldHold")),
                preview.entries().isEmpty() ? nothing() : new CandidateTable(preview.entries()));
        if (!preview.leftOut().isEmpty()) {
            matter.add(new H2(Words.say("releases.wouldLeave")), leftOut(preview));
        }
        Div both = new Div(matter);
        both.addClassName("recto-review");
        if (person.is(Role.EDITOR)) {
            both.add(new PublishForm(
                    preview,
                    (name, note) -> Attempt.to(() -> releases.publish(currentPerson.get(), name, note))
                            .ifPresent(release -> getUI().orElseThrow()
                                    .navigate(Links.release(release.name()).substring(1)))));
        } else {
            both.add(new Paragraph(Words.say("releases.editorPublishes")));
        }
        add(both);
    }

    private static String summary(Preview preview) {
        return Words.say(
                "releases.summary",
                preview.entries().size(),
                count(preview, Preview.Against.NEW),
                count(preview, Preview.Against.CHANGED),
                count(preview, Preview.Against.SAME),
                preview.leftOut().size());
    }

    private static long count(Preview preview, Preview.Against against) {
        return preview.entries().stream()
                .filter(candidate -> candidate.against() == against)
                .count();
    }

    private static Component nothing() {
        return new EmptyState(Words.say("releases.noneReady"), Words.say("releases.noneReadyNext"));
    }

    private static Component leftOut(Preview preview) {
        DataTable<LeftOut> table = new DataTable<>(Words.say("releases.leftOut"));
        table.column(Words.say("releases.gene"), entry -> Links.to(Links.entry(entry.accession()), entry.symbol()))
                .column(Words.say("releases.accession"), "tight", entry -> new Span(entry.accession()))
                .text(Words.say("releases.why"), entry -> Words.heard(entry.why()));
        table.show(preview.leftOut());
        return table;
    }
}
