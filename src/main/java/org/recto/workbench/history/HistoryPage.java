package org.recto.workbench.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.recto.people.CurrentPerson;
import org.recto.people.Person;
import org.recto.release.Lives;
import org.recto.revision.Entries;
import org.recto.revision.EntrySummary;
import org.recto.revision.NoSuchEntry;
import org.recto.revision.Revision;
import org.recto.revision.RevisionSummary;
import org.recto.revision.Revisions;
import org.recto.workbench.parts.page.Asked;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.parts.page.Pager;
import org.recto.workbench.words.Words;

/** An entry's revisions page by page, and what changed between the two that the address names. */
@Route("entries/:accession/history")
@PermitAll
public class HistoryPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private static final int PAGE_SIZE = 50;

    private final transient Entries entries;
    private final transient Revisions revisions;
    private final transient Lives lives;
    private final transient CurrentPerson currentPerson;

    HistoryPage(Entries entries, Revisions revisions, Lives lives, CurrentPerson currentPerson) {
        super(Words.say("history.title"));
        this.entries = entries;
        this.revisions = revisions;
        this.lives = lives;
        this.currentPerson = currentPerson;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = currentPerson.get();
        EntrySummary entry = Asked.entry(event, entries, person);
        String accession = Objects.requireNonNull(entry.accession());
        String symbol = entry.symbol();
        title(Words.say("history.of", symbol));
        trailFrom(Links.entry(accession), symbol);
        int count = revisions.count(person, entry.id());
        lead(Words.say("history.lead", count));
        actions(Links.to(Links.historySearch(accession), Words.say("history.searchThis")));
        int page = Math.min(Asked.number(event, "page").orElse(1) - 1, (count - 1) / PAGE_SIZE);
        // one more than the page shows, for what the last of them is compared with
        List<RevisionSummary> known = revisions.history(person, entry.id(), page * PAGE_SIZE, PAGE_SIZE + 1);
        List<RevisionSummary> shown = known.subList(0, Math.min(PAGE_SIZE, known.size()));
        int to = Asked.number(event, "to").orElse(shown.getFirst().number());
        int from = Asked.number(event, "from").orElse(before(to, known));
        Pager pager = new Pager(PAGE_SIZE, next -> go(Links.history(accession) + "?page=" + (next + 1)));
        pager.show(page, count);
        Section list = new Section(new RevisionList(accession, known, shown.size(), from, to), pager);
        list.setAriaLabel(Words.say("history.revisions"));
        Section comparison = new Section();
        comparison.setAriaLabel(Words.say("history.changed"));
        comparison.add(new ComparisonForm(
                shown, from, to, (chosenFrom, chosenTo) -> go(Links.changes(accession, chosenFrom, chosenTo))));
        comparison.add(new Comparison(number -> revision(person, entry, number), from, to));
        Div both = new Div(list, comparison);
        both.addClassName("recto-history");
        replaceContent(new LifeLine(accession, symbol, lives.of(person, entry.id())), both);
    }

    private Revision revision(Person person, EntrySummary entry, int number) {
        try {
            return revisions.get(person, entry.id(), number);
        } catch (NoSuchEntry none) {
            throw new NotFoundException(Words.say("parts.noRevision"));
        }
    }

    private void go(String address) {
        getUI().orElseThrow().navigate(address.substring(1));
    }

    /** The revision that the list shows below one; the same where it is the first. */
    private static int before(int number, List<RevisionSummary> known) {
        return known.stream()
                .mapToInt(RevisionSummary::number)
                .filter(other -> other < number)
                .max()
                .orElse(number);
    }
}
