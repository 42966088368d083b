package org.recto.workbench.home;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.recto.people.Accounts;
import org.recto.people.CurrentPerson;
import org.recto.people.Interests;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.release.Releases;
import org.recto.review.QueueRow;
import org.recto.review.ReviewState;
import org.recto.review.Reviews;
import org.recto.revision.DraftGone;
import org.recto.revision.DraftSummary;
import org.recto.revision.Drafts;
import org.recto.search.Counts;
import org.recto.search.Facet;
import org.recto.search.Mark;
import org.recto.search.Question;
import org.recto.search.Search;
import org.recto.search.Views;
import org.recto.search.Visits;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.words.Words;

/** What waits for whoever signed in, by their roles. */
@Route("")
@Menu(order = 0)
@PermitAll
public class HomePage extends Page {

    private static final long serialVersionUID = 1;

    HomePage(
            CurrentPerson currentPerson,
            Drafts drafts,
            Reviews reviews,
            Releases releases,
            Accounts accounts,
            Interests interests,
            Search search,
            Views views,
            Visits visits) {
        super(Words.say("home.title"));
        Person person = currentPerson.get();
        title(Words.say("home.welcome", person.name()));
        Div boxes = new Div();
        boxes.addClassName("recto-boxes");
        boolean works = person.is(Role.CURATOR) || person.is(Role.REVIEWER) || person.is(Role.EDITOR);
        List<QueueRow> queue = works ? reviews.queue(person) : List.of();
        if (person.is(Role.REVIEWER)) {
            boxes.add(Boxes.toReview(others(queue, person)));
        }
        if (person.is(Role.CURATOR)) {
            boxes.add(Boxes.drafts(drafts.mine(person)));
            Boxes.discarded(drafts.discarded(person), draft -> takeBack(person, drafts, draft))
                    .ifPresent(boxes::add);
            boxes.add(Boxes.sentBack(
                    queue.stream().filter(HomePage::waitsForCurators).toList()));
            boxes.add(Boxes.inReview(own(queue, person)));
        }
        if (works) {
            Boxes.interests(interests.mine(person)).ifPresent(boxes::add);
        }
        Counts counts = search.count(person);
        CorpusBoxes.views(views.mine(person)).ifPresent(boxes::add);
        if (works) {
            boxes.add(changed(person, search, visits));
            boxes.add(CorpusBoxes.stale(counts));
        }
        boxes.add(CorpusBoxes.corpus(counts, !works && !person.is(Role.ADMINISTRATOR)));
        boxes.add(Boxes.releases(releases.list(), person));
        if (person.is(Role.ADMINISTRATOR)) {
            boxes.add(Boxes.accounts(accounts.list(person)));
        }
        add(new FindBox(), boxes);
    }

    private static Box changed(Person person, Search search, Visits visits) {
        Instant since = visits.seen(person).orElse(null);
        Question changed =
                new Question("", Set.of(Mark.of(Facet.MINE, "changed").orElseThrow()), Question.Sort.NEWEST);
        return CorpusBoxes.changed(search.ask(person, changed, 0, Box.MOST), since);
    }

    /** In another window it may have been taken back already; either way its page shows it. */
    private static void takeBack(Person person, Drafts drafts, DraftSummary draft) {
        try {
            drafts.restore(person, draft.id());
        } catch (DraftGone notDiscarded) {
            Notification.show(Objects.requireNonNull(notDiscarded.getMessage()));
        }
        String accession = draft.accession();
        String address = accession == null ? Links.draft(draft.id()) : Links.entry(accession);
        UI.getCurrentOrThrow().navigate(address.substring(1));
    }

    private static boolean waitsForCurators(QueueRow row) {
        return !(row.state() instanceof ReviewState.InReview);
    }

    private static List<QueueRow> others(List<QueueRow> queue, Person person) {
        return queue.stream()
                .filter(row -> row.state() instanceof ReviewState.InReview)
                .filter(row -> !row.submittedBy().equals(person.name()))
                .toList();
    }

    private static List<QueueRow> own(List<QueueRow> queue, Person person) {
        return queue.stream()
                .filter(row -> row.state() instanceof ReviewState.InReview)
                .filter(row -> row.submittedBy().equals(person.name()))
                .toList();
    }
}
