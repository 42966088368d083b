package org.recto.workbench.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.people.CurrentPerson;
import org.recto.people.Person;
import org.recto.review.Reviews;
import org.recto.revision.EntrySummary;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.parts.page.Attempt;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.parts.page.StateTag;
import tools.jackson.databind.JsonNode;

/** A review: what changed, what was remarked on it, what stands in the way of an approval, and the decision. */
@Route("entries/:accession/review")
@RolesAllowed({"CURATOR", "REVIEWER", "EDITOR", "ADMINISTRATOR"})
public class ReviewPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient Reading reading;
    private final transient Reviews reviews;
    private final transient CurrentPerson currentPerson;
    private transient @Nullable EntrySummary entry;
    private @Nullable String since;
    private String title = "Review";

    ReviewPage(Reading reading, Reviews reviews, CurrentPerson currentPerson) {
        super("Review");
        this.reading = reading;
        this.reviews = reviews;
        this.currentPerson = currentPerson;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String name = event.getRouteParameters().get("accession").orElse("");
        entry = reading.find(currentPerson.get(), name)
                .orElseThrow(() -> new NotFoundException("There is no entry “" + name + "”."));
        since = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("since")
                .orElse(null);
        show();
    }

    private void show() {
        Person person = currentPerson.get();
        EntrySummary shown = Objects.requireNonNull(entry);
        String accession = Objects.requireNonNull(shown.accession());
        Reading.Review review = reading.of(person, shown, accession);
        title = "Review of " + review.symbol();
        title(title);
        trail(Links.to("/review", "Review"), Links.to(Links.entry(accession), review.symbol()));
        lead(lead(review));
        JsonNode tree = EntryJson.tree(review.revision().entry());
        Since sinceWhen = Since.of(review, since);
        Div matter = new Div(
                new SinceChoice(
                        review,
                        sinceWhen,
                        chosen -> getUI().orElseThrow()
                                .navigate(Links.review(accession).substring(1) + "?since=" + chosen)),
                new Matter(
                        review,
                        sinceWhen.revision() == null
                                ? null
                                : reading.revision(person, review.entryId(), sinceWhen.revision()),
                        path -> comment(review, path, tree)),
                new FindingList(accession, review.report(), reading.rules(), tree));
        Div aside = new Div(
                new Decision(person, review, this::act),
                new CommentList(
                        review,
                        tree,
                        comment -> act(() -> reviews.resolve(currentPerson.get(), comment.id())),
                        () -> comment(review, null, tree)),
                new Events(review),
                new ApprovalList(review, tree));
        aside.addClassName("recto-review-side");
        Div both = new Div(matter, aside);
        both.addClassName("recto-review");
        replaceContent(both);
    }

    private static Div lead(Reading.Review review) {
        Div lead = new Div(
                new StateTag(review.state()),
                new Paragraph(new Span("Revision " + review.revision().number() + " by "
                        + review.revision().author() + ": " + review.revision().why())),
                Links.to(Links.revision(review.accession(), review.revision().number()), "Read it whole"));
        lead.addClassName("recto-row");
        return lead;
    }

    private void comment(Reading.Review review, @Nullable Path path, JsonNode tree) {
        if (review.round() == null) {
            return;
        }
        long round = review.round().id();
        String about = path == null ? "the entry" : PathWords.of(path, tree);
        new CommentDialog(
                        about,
                        path == null ? null : path.in(tree),
                        written -> act(() ->
                                reviews.comment(currentPerson.get(), round, path, written.quote(), written.text())))
                .open();
    }

    /** Has something done and shows how the review stands then, also where someone else was quicker. */
    private boolean act(Runnable useCase) {
        boolean done = Attempt.to(useCase);
        show();
        return done;
    }

    private boolean act(Decision.Act act) {
        EntrySummary shown = Objects.requireNonNull(entry);
        return act(() -> act.on(reviews, currentPerson.get(), shown.id()));
    }

    @Override
    public String getPageTitle() {
        return title + " · Recto";
    }
}
