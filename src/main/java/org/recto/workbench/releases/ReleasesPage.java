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
import org.recto.workbench.words.Words;

/** The releases, the newest first. */
@Route("releases")
@Menu(order = 30)
@PermitAll
public class ReleasesPage extends Page {

    private static final long serialVersionUID = 1;

    ReleasesPage(Releases releases, CurrentPerson currentPerson) {
        super(Words.say("releases.title"));
        lead(Words.say("releases.lead"));
        Person person = currentPerson.get();
        if (person.is(Role.EDITOR) || person.is(Role.CURATOR) || person.is(Role.REVIEWER)) {
            Anchor next = Links.to(
                    "/next-release",
                    person.is(Role.EDITOR) ? Words.say("releases.prepare") : Words.say("releases.preview"));
            next.addClassName("recto-button");
            if (person.is(Role.EDITOR)) {
                next.addClassName("primary");
            }
            actions(next);
        }
        List<Release> all = releases.list();
        add(
                all.isEmpty()
                        ? new EmptyState(Words.say("releases.nothing"), Words.say("releases.nothingNext"))
                        : table(all));
    }

    private static Component table(List<Release> releases) {
        DataTable<Release> table = new DataTable<>(Words.say("releases.title"));
        table.column(Words.say("releases.release"), ReleasesPage::name)
                .column(
                        Words.say("releases.entries"),
                        "number",
                        release -> new Span(Integer.toString(release.entries())))
                .column(Words.say("releases.published"), "tight", ReleasesPage::published)
                .text(Words.say("releases.what"), release -> release.head().note());
        table.show(releases);
        return table;
    }

    private static Component name(Release release) {
        Anchor name = Links.to(Links.release(release.name()), release.name());
        name.addClassName("recto-strong");
        return name;
    }

    private static Component published(Release release) {
        Span by = new Span(Words.say("parts.by", release.editor()));
        by.addClassName("recto-soft");
        Div both = new Div(Moment.of(release.publishedAt()), by);
        both.addClassName("recto-stack");
        return both;
    }
}
