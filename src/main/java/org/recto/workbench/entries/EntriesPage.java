package org.recto.workbench.entries;

import static org.recto.workbench.words.Words.say;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.recto.people.CurrentPerson;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.revision.Drafts;
import org.recto.revision.Entries;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.parts.page.Pager;

/** The entries there are, found as one types. The address says what was searched for, so back and reload return to it. */
@Route("entries")
@Menu(order = 10)
@PermitAll
public class EntriesPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private static final int PAGE_SIZE = 50;

    private final transient Entries entries;
    private final transient CurrentPerson currentPerson;
    private final EntryTable table;
    private final TextField search = new TextField("Search");
    private final Paragraph found = new Paragraph();
    private final Pager pager = new Pager(PAGE_SIZE, this::goTo);

    EntriesPage(Entries entries, Drafts drafts, CurrentPerson currentPerson) {
        super("Entries");
        this.entries = entries;
        this.currentPerson = currentPerson;
        Person person = currentPerson.get();
        table = new EntryTable(person.is(Role.CURATOR) ? drafts.mine(person) : java.util.List.of());
        if (person.is(Role.CURATOR)) {
            actions(Beginnings.links());
        }
        search.addClassName("recto-search");
        search.setPlaceholder("symbol, alias, accession, name or disease");
        search.setClearButtonVisible(true);
        search.setAutofocus(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(150);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                goTo(0);
            }
        });
        search.addKeyPressListener(Key.ENTER, press -> table.openFirst());
        found.addClassName("recto-soft");
        found.getElement().setAttribute("role", "status");
        Div bar = new Div(search, found);
        bar.addClassName("recto-search-bar");
        add(bar, table, pager);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        search.setValue(asked.getSingleParameter("q").orElse(""));
        show(asked.getSingleParameter("page").map(EntriesPage::number).orElse(1) - 1);
    }

    private static int number(String page) {
        return page.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(page) : 1;
    }

    private void goTo(int page) {
        show(page);
        String text = search.getValue();
        Map<String, String> asked = text.isBlank() ? Map.of() : Map.of("q", text);
        QueryParameters query = QueryParameters.simple(asked);
        if (page > 0) {
            query = query.merging("page", Integer.toString(page + 1));
        }
        getUI().orElseThrow().getPage().getHistory().replaceState(null, new Location("entries", query));
    }

    private void show(int page) {
        Person person = currentPerson.get();
        int count = entries.count(person, search.getValue());
        table.show(entries.search(person, search.getValue(), page * PAGE_SIZE, PAGE_SIZE), search.getValue());
        found.setText(say("parts.entries", count));
        pager.show(page, count);
    }
}
