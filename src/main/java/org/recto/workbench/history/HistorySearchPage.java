package org.recto.workbench.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.recto.people.CurrentPerson;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.revision.Entries;
import org.recto.revision.EntrySummary;
import org.recto.revision.Histories;
import org.recto.revision.HistoryHit;
import org.recto.revision.HistoryQuestion;
import org.recto.workbench.parts.EmptyState;
import org.recto.workbench.parts.page.Asked;
import org.recto.workbench.parts.page.Attempt;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.parts.page.Pager;
import org.recto.workbench.words.Words;

/** Searches an entry's history, or those of all entries, by person, day, section and words; the address holds the question. */
@Route("history")
@RouteAlias("entries/:accession/history/search")
@PermitAll
public class HistorySearchPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private static final int PAGE_SIZE = 50;

    private final transient Entries entries;
    private final transient Histories histories;
    private final transient CurrentPerson currentPerson;

    HistorySearchPage(Entries entries, Histories histories, CurrentPerson currentPerson) {
        super(Words.say("history.searchAll"));
        this.entries = entries;
        this.histories = histories;
        this.currentPerson = currentPerson;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = currentPerson.get();
        Optional<EntrySummary> entry =
                event.getRouteParameters().get("accession").map(_ -> Asked.entry(event, entries, person));
        String here = entry.map(found -> Links.historySearch(Objects.requireNonNull(found.accession())))
                .orElse("/history");
        entry.ifPresentOrElse(
                found -> {
                    String accession = Objects.requireNonNull(found.accession());
                    title(Words.say("history.searchOf", found.symbol()));
                    trailFrom(
                            Links.entry(accession),
                            found.symbol(),
                            Links.to(Links.history(accession), Words.say("history.title")));
                    if (person.roles().stream().anyMatch(role -> role != Role.READER)) {
                        actions(Links.to("/history", Words.say("history.allEntries")));
                    }
                },
                () -> lead(Words.say("history.searchLead")));
        QueryParameters asked = event.getLocation().getQueryParameters();
        HistoryForm form = new HistoryForm(asked, question -> go(here, question));
        int page = Asked.number(event, "page").orElse(1) - 1;
        HistoryQuestion question = form.question(entry.map(EntrySummary::id).orElse(null));
        replaceContent(form);
        Attempt.to(() -> histories.count(person, question)).ifPresent(count -> {
            List<HistoryHit> hits = histories.search(person, question, page * PAGE_SIZE, PAGE_SIZE);
            Paragraph found = new Paragraph(Words.say("history.count", count));
            found.getElement().setAttribute("role", "status");
            Pager pager = new Pager(PAGE_SIZE, next -> go(here, asked.merging("page", Integer.toString(next + 1))));
            pager.show(page, count);
            add(
                    new Div(found),
                    hits.isEmpty()
                            ? new EmptyState(Words.say("history.nothing"), Words.say("history.nothingNext"))
                            : new HitTable(hits, entry.isEmpty()),
                    pager);
        });
    }

    private void go(String here, QueryParameters question) {
        getUI().orElseThrow().navigate(here.substring(1), question);
    }
}
