package org.recto.workbench.home;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
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
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Page;

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
            Interests interests) {
        super("Welcome");
        Person person = currentPerson.get();
        title("Welcome, " + person.name());
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
        boxes.add(Boxes.releases(releases.list(), person));
        if (person.is(Role.ADMINISTRATOR)) {
            boxes.add(Boxes.accounts(accounts.list(person)));
        }
        add(new FindBox(), boxes);
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
