package org.recto.workbench.releases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.recto.people.CurrentPerson;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.release.Release;
import org.recto.release.Releases;
import org.recto.workbench.parts.EmptyState;
import org.recto.workbench.parts.page.DataTable;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.parts.page.Page;

/** The releases, the newest first. */
@Route("releases")
@Menu(order = 30)
@PermitAll
public class ReleasesPage extends Page {

    private static final long serialVersionUID = 1;

    ReleasesPage(Releases releases, CurrentPerson currentPerson) {
        super("Releases");
        lead("Each is a fixed set of approved revisions that anyone can download and check.");
        Person person = currentPerson.get();
        if (person.is(Role.EDITOR) || person.is(Role.CURATOR) || person.is(Role.REVIEWER)) {
            Anchor next = Links.to(
                    "/next-release", person.is(Role.EDITOR) ? "Prepare a release" : "What the next would hold");
            next.addClassName("recto-button");
            if (person.is(Role.EDITOR)) {
                next.addClassName("primary");
            }
            actions(next);
        }
        List<Release> all = releases.list();
        add(
                all.isEmpty()
                        ? new EmptyState(
                                "Nothing was released yet",
                                "An editor publishes what reviewers have approved; it can then be downloaded here.")
                        : table(all));
    }

    private static Component table(List<Release> releases) {
        DataTable<Release> table = new DataTable<>("Releases");
        table.column("Release", ReleasesPage::name)
                .column("Entries", "number", release -> new Span(Integer.toString(release.entries())))
                .column("Published", "tight", ReleasesPage::published)
                .text("What it is", release -> release.head().note());
        table.show(releases);
        return table;
    }

    private static Component name(Release release) {
        Anchor name = Links.to(Links.release(release.name()), release.name());
        name.addClassName("recto-strong");
        return name;
    }

    private static Component published(Release release) {
        Span by = new Span("by " + release.editor());
        by.addClassName("recto-soft");
        Div both = new Div(Moment.of(release.publishedAt()), by);
        both.addClassName("recto-stack");
        return both;
    }
}
