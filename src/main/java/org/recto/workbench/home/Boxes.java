package org.recto.workbench.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.recto.entry.Path;
import org.recto.people.Account;
import org.recto.people.InterestStatement;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.release.Release;
import org.recto.review.QueueRow;
import org.recto.revision.DraftSummary;
import org.recto.workbench.entry.section.EntrySection;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.parts.page.StateTag;

/** The boxes of the home page, each with what one part of the work holds for someone. */
final class Boxes {

    private Boxes() {}

    static Box toReview(List<QueueRow> rows) {
        Box box = new Box("Waiting for your review", rows.size(), "Nothing waits for a reviewer.");
        rows.forEach(row -> box.item(
                Links.to(Links.review(row.accession()), row.symbol()),
                new Span("revision " + row.revision() + " by " + row.submittedBy() + ", since"),
                Moment.of(row.submittedAt()),
                comments(row)));
        return box;
    }

    static Box drafts(List<DraftSummary> drafts) {
        Box box = new Box("Your drafts", drafts.size(), "You have no draft; editing an entry begins one.");
        for (DraftSummary draft : drafts) {
            boolean overtaken =
                    draft.newestRevision() != null && !draft.newestRevision().equals(draft.baseRevision());
            box.item(
                    Links.to(address(draft), draft.symbol()),
                    new Span(
                            draft.baseRevision() == null
                                    ? "not saved yet, kept"
                                    : "on revision " + draft.baseRevision() + ", kept"),
                    Moment.of(draft.at()),
                    overtaken ? tag("revision " + draft.newestRevision() + " was saved meanwhile") : new Span());
        }
        box.way(Links.to("/intake", "Read a card"), Links.to("/new-entry", "New entry"));
        return box;
    }

    /** Where the draft was edited last, so that one goes on there. */
    private static String address(DraftSummary draft) {
        String address = draft.accession() == null ? Links.draft(draft.id()) : Links.entry(draft.accession());
        Path place = draft.lastPlace();
        return place == null || EntrySection.of(place.section()).isEmpty() ? address : Links.within(address, place);
    }

    static Optional<Box> discarded(List<DraftSummary> drafts, Consumer<DraftSummary> takeBack) {
        if (drafts.isEmpty()) {
            return Optional.empty();
        }
        Box box = new Box("Drafts that you discarded", drafts.size(), "");
        for (DraftSummary draft : drafts) {
            Button button = new Button("Take back", _ -> takeBack.accept(draft));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            button.setAriaLabel("Take back the draft of " + draft.symbol());
            box.item(new Span(draft.symbol()), new Span("discarded"), Moment.of(draft.at()), button);
        }
        return Optional.of(box);
    }

    static Box sentBack(List<QueueRow> rows) {
        Box box = new Box("Waiting for a curator", rows.size(), "No review waits for changes.");
        rows.forEach(row -> box.item(
                Links.to(Links.review(row.accession()), row.symbol()),
                new StateTag(row.state().name()),
                comments(row)));
        return box;
    }

    static Box inReview(List<QueueRow> rows) {
        Box box = new Box("Yours in review", rows.size(), "Nothing of yours is in review.");
        rows.forEach(row -> box.item(
                Links.to(Links.review(row.accession()), row.symbol()),
                new Span("revision " + row.revision() + ", since"),
                Moment.of(row.submittedAt()),
                comments(row)));
        return box;
    }

    static Box releases(List<Release> releases, Person person) {
        Box box = new Box("The newest release", releases.isEmpty() ? 0 : 1, "Nothing was released yet.");
        releases.stream()
                .findFirst()
                .ifPresent(release -> box.item(
                        Links.to(Links.release(release.name()), release.name()),
                        new Span(release.entries() == 1 ? "1 entry," : release.entries() + " entries,"),
                        Moment.day(release.publishedAt())));
        if (person.is(Role.EDITOR)) {
            box.way(Links.to("/next-release", "Prepare a release"));
        }
        return box;
    }

    /** Where a statement is missing or runs out within a month. */
    static Optional<Box> interests(List<InterestStatement> mine) {
        Instant inAMonth = Instant.now().plus(Duration.ofDays(30));
        if (!mine.isEmpty() && mine.getFirst().holdsAt(inAMonth)) {
            return Optional.empty();
        }
        Box box = new Box("Your statement of interests", 1, "");
        box.item(
                mine.isEmpty()
                        ? new Span("You made none yet; it stands beside what you approve.")
                        : new Span(
                                "It runs out on " + Moment.words(mine.getFirst().until()) + "."));
        box.way(Links.to("/you", mine.isEmpty() ? "State your interests" : "Renew it"));
        return Optional.of(box);
    }

    static Box accounts(List<Account> accounts) {
        List<Account> invited = accounts.stream().filter(Account::invited).toList();
        Box box = new Box("Invited, without a password yet", invited.size(), "Everyone who was invited has signed in.");
        invited.forEach(account ->
                box.item(new Span(account.person().name()), new Span("since"), Moment.day(account.createdAt())));
        box.way(Links.to("/accounts", "Accounts"));
        return box;
    }

    private static Component comments(QueueRow row) {
        return row.openComments() == 0
                ? new Span()
                : tag(row.openComments() == 1 ? "1 open comment" : row.openComments() + " open comments");
    }

    private static Component tag(String words) {
        Span tag = new Span(words);
        tag.addClassName("recto-tag");
        return tag;
    }
}
