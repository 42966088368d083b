package org.recto.workbench.review;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recto.entry.EntryJson;
import org.recto.people.CurrentPerson;
import org.recto.people.Person;
import org.recto.review.Assignments;
import org.recto.review.Reviews;
import org.recto.review.Threads;
import org.recto.revision.EntrySummary;
import org.recto.revision.Revision;
import org.recto.workbench.parts.page.Asked;
import org.recto.workbench.parts.page.Attempt;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.parts.page.StateTag;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** A review: what changed, what was remarked on it, what stands in the way of an approval, and the decision. */
@Route("entries/:accession/review")
@JsModule("./review/keys.ts")
@RolesAllowed({"CURATOR", "REVIEWER", "EDITOR", "ADMINISTRATOR"})
public class ReviewPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Reading reading;
    private final transient Reviews reviews;
    private final transient Threads threads;
    private final transient Assignments assignments;
    private final transient Exceptions exceptions;
    private final transient CurrentPerson currentPerson;
    private transient @Nullable EntrySummary entry;
    private @Nullable String since;
    private @Nullable Integer lit;

    ReviewPage(
            Reading reading,
            Reviews reviews,
            Threads threads,
            Assignments assignments,
            Exceptions exceptions,
            CurrentPerson currentPerson) {
        super(Words.say("review.review"));
        this.reading = reading;
        this.reviews = reviews;
        this.threads = threads;
        this.assignments = assignments;
        this.exceptions = exceptions;
        this.currentPerson = currentPerson;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        entry = reading.asked(event, currentPerson.get());
        since = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("since")
                .orElse(null);
        lit = Asked.number(event, "comment").orElse(null);
        show();
    }

    private void show() {
        Person person = currentPerson.get();
        EntrySummary shown = Objects.requireNonNull(entry);
        String accession = Objects.requireNonNull(shown.accession());
        Reading.Review review = reading.of(person, shown, accession);
        title(Words.say("review.of", review.symbol()));
        trail(Links.to("/review", Words.say("review.review")), Links.to(Links.entry(accession), review.symbol()));
        lead(lead(review));
        if (review.round() != null && review.isOpen()) {
            long round = review.round().id();
            actions(new HolderBar(assignments, currentPerson, round, this::act));
        }
        JsonNode tree = EntryJson.tree(review.revision().entry());
        Since sinceWhen = Since.of(review, since);
        Revision before =
                sinceWhen.revision() == null ? null : reading.revision(person, review.entryId(), sinceWhen.revision());
        FindingChanges findings = reading.changes(before, review.report());
        Backing backing =
                new Backing(tree, reading.card(person, review.entryId()).orElse(null));
        Conversation conversation = new Conversation(
                reviews,
                threads,
                currentPerson::get,
                review.round() == null ? null : review.round().id(),
                tree,
                this::act);
        Div matter = new Div(
                new SinceChoice(
                        review,
                        sinceWhen,
                        chosen -> getUI().orElseThrow()
                                .navigate(Links.review(accession).substring(1) + "?since=" + chosen)),
                new Matter(review, before, findings, new ChangeMargin(review, tree, findings, backing, conversation)),
                new FindingList(accession, review.waived(), reading.rules(), tree, exceptions.waivers(this::act)));
        Div aside = new Div(
                new Decision(person, review, this::act, gate -> exceptions.override(review, gate, this::act)),
                new CommentList(review, tree, conversation, lit),
                new Events(review.round() == null ? List.of() : review.round().events()),
                new ApprovalList(review, tree));
        aside.addClassName("recto-review-side");
        Div both = new Div(matter, aside);
        both.addClassName("recto-review");
        replaceContent(both);
    }

    private static Div lead(Reading.Review review) {
        Div lead = new Div(
                new StateTag(review.state()),
                new Paragraph(new Span(Words.say(
                        "review.revisionBy",
                        review.revision().number(),
                        review.revision().author(),
                        review.revision().why()))),
                Links.to(
                        Links.revision(review.accession(), review.revision().number()), Words.say("review.readWhole")));
        lead.addClassName("recto-row");
        return lead;
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
}
