package org.recto.workbench.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.recto.people.CurrentPerson;
import org.recto.people.Person;
import org.recto.revision.Entries;
import org.recto.revision.EntrySummary;
import org.recto.revision.RevisionSummary;
import org.recto.revision.Revisions;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Page;

/** An entry's revisions, and what changed between the two that the address names. */
@Route("entries/:accession/history")
@PermitAll
public class HistoryPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient Entries entries;
    private final transient Revisions revisions;
    private final transient CurrentPerson currentPerson;
    private String symbol = "";

    HistoryPage(Entries entries, Revisions revisions, CurrentPerson currentPerson) {
        super("History");
        this.entries = entries;
        this.revisions = revisions;
        this.currentPerson = currentPerson;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = currentPerson.get();
        EntrySummary entry = event.getRouteParameters()
                .get("accession")
                .flatMap(name -> entries.find(person, name))
                .filter(found -> found.accession() != null)
                .orElseThrow(() -> new NotFoundException("There is no such entry."));
        symbol = entry.symbol();
        String accession = java.util.Objects.requireNonNull(entry.accession());
        List<RevisionSummary> history = revisions.history(person, entry.id());
        title("History of " + symbol);
        trail(Links.to("/entries", "Entries"), Links.to(Links.entry(accession), symbol));
        lead(
                history.size() == 1
                        ? "One revision; each is kept as it was saved."
                        : history.size() + " revisions, the newest first; each is kept as it was saved.");
        QueryParameters asked = event.getLocation().getQueryParameters();
        int newest = history.getFirst().number();
        int to = number(asked, "to", history).orElse(newest);
        int from = number(asked, "from", history).orElse(before(to, history));
        Section list = new Section(new RevisionList(accession, history, from, to));
        list.setAriaLabel("Revisions");
        Section comparison = new Section();
        comparison.setAriaLabel("What changed");
        comparison.add(new ComparisonForm(
                history,
                from,
                to,
                (chosenFrom, chosenTo) -> getUI().orElseThrow()
                        .navigate(Links.changes(accession, chosenFrom, chosenTo).substring(1))));
        comparison.add(new Comparison(number -> revisions.get(person, entry.id(), number), from, to));
        Div both = new Div(list, comparison);
        both.addClassName("recto-history");
        replaceContent(both);
    }

    private static Optional<Integer> number(QueryParameters asked, String name, List<RevisionSummary> history) {
        return asked.getSingleParameter(name)
                .flatMap(text -> history.stream()
                        .map(RevisionSummary::number)
                        .filter(number -> text.equals(number.toString()))
                        .findFirst());
    }

    /** The revision that the list shows below one; the same where it is the first. */
    private static int before(int number, List<RevisionSummary> history) {
        return history.stream()
                .mapToInt(RevisionSummary::number)
                .filter(other -> other < number)
                .max()
                .orElse(number);
    }

    @Override
    public String getPageTitle() {
        return "History of " + symbol + " · Recto";
    }
}
