package org.recto.workbench.entries;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.recto.people.CurrentPerson;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.revision.Drafts;
import org.recto.search.Answer;
import org.recto.search.Question;
import org.recto.search.Question.Sort;
import org.recto.search.Search;
import org.recto.search.Views;
import org.recto.workbench.parts.page.Attempt;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.parts.page.Pager;
import org.recto.workbench.words.Words;

/**
 * The entries there are, found as one types and told apart by how they stand. The address says all that was asked, so that back,
 * reload and a bookmark return to it.
 */
@Route("entries")
@Menu(order = 10)
@PermitAll
@CssImport("./entries/entries.css")
public class EntriesPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private static final int PAGE_SIZE = 50;

    private final transient Search searching;
    private final transient Views views;
    private final transient Person person;
    private final EntryTable table;
    private final TextField search = new TextField(Words.say("entries.search"));
    private final Select<Sort> sort = new Select<>();
    private final Paragraph found = new Paragraph();
    private final Paragraph respelled = new Paragraph();
    private final FacetList facets = new FacetList(mark -> goTo(asking().turned(mark)));
    private final NativeDetails narrow = new NativeDetails(new Span(Words.say("entries.narrow")), facets);
    private final ViewList kept = new ViewList(this::remove);
    private final Pager pager = new Pager(PAGE_SIZE, this::turnTo);
    private transient Asking asked = Asking.of(QueryParameters.empty());

    EntriesPage(Search searching, Views views, Drafts drafts, CurrentPerson currentPerson) {
        super(Words.say("entries.title"));
        this.searching = searching;
        this.views = views;
        person = currentPerson.get();
        table = new EntryTable(person.is(Role.CURATOR) ? drafts.mine(person) : List.of());
        if (person.is(Role.CURATOR)) {
            actions(Beginnings.links());
        }
        fillSearch();
        fillSort();
        found.addClassName("recto-soft");
        found.getElement().setAttribute("role", "status");
        respelled.addClassName("recto-respelled");
        Div bar = new Div(search, sort, found, new KeepView(this::keep));
        bar.addClassName("recto-search-bar");
        // where the page is narrow, what is found comes first
        narrow.getElement().executeJs("this.open = matchMedia('(min-width: 60rem)').matches");
        Aside aside = new Aside(kept, narrow);
        aside.getElement().setAttribute("aria-label", Words.say("entries.narrow"));
        Div list = new Div(respelled, table, pager);
        Div both = new Div(aside, list);
        both.addClassName("recto-entries");
        add(bar, both);
        kept.show(views.mine(person));
    }

    private void fillSearch() {
        search.addClassName("recto-search");
        search.setPlaceholder(Words.say("entries.search.what"));
        search.setClearButtonVisible(true);
        search.setAutofocus(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(150);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(asking());
                getUI().orElseThrow().getPage().getHistory().replaceState(null, location());
            }
        });
        search.addKeyPressListener(Key.ENTER, press -> table.openFirst());
    }

    private void fillSort() {
        sort.setLabel(Words.say("entries.sort"));
        sort.setItems(Sort.values());
        sort.setItemLabelGenerator(
                order -> Words.say("entries.sort." + order.name().toLowerCase(Locale.ROOT)));
        sort.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                goTo(asking().with(change.getValue()));
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Asking now = Asking.of(event.getLocation().getQueryParameters());
        search.setValue(now.question().text());
        sort.setValue(now.question().sort());
        show(now);
    }

    /** What is asked now, with what was typed since. */
    private Asking asking() {
        return asked.question().text().equals(search.getValue()) ? asked : asked.with(search.getValue());
    }

    /** A step to go back from, that leaves the reader where they are. */
    private void goTo(Asking next) {
        show(next);
        getUI().orElseThrow().getPage().getHistory().pushState(null, location());
    }

    private void turnTo(int page) {
        getUI().orElseThrow().navigate("entries", asking().at(page).address());
    }

    private Location location() {
        return new Location("entries", asked.address());
    }

    private void show(Asking next) {
        asked = next;
        Question question = next.question();
        Answer answer = searching.ask(person, question, next.page() * PAGE_SIZE, PAGE_SIZE);
        table.show(answer, question);
        facets.show(question, answer.counts());
        narrow.setVisible(facets.isVisible());
        found.setText(Words.say("parts.entries", answer.counts().all()));
        respelled.setText(
                answer.respelled().isEmpty()
                        ? ""
                        : Words.say("entries.respelled", question.text(), String.join(", ", answer.respelled())));
        respelled.setVisible(!answer.respelled().isEmpty());
        pager.show(next.page(), answer.counts().all());
    }

    private boolean keep(String name) {
        boolean done = Attempt.to(
                () -> views.keep(person, name, asking().at(0).address().getQueryString()));
        kept.show(views.mine(person));
        return done;
    }

    private void remove(Views.View view) {
        views.remove(person, view.id());
        kept.show(views.mine(person));
    }
}
