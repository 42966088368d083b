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
import org.recto.workbench.words.Words;

/** The boxes of the home page, each with what one part of the work holds for someone. */
final class Boxes {

    private Boxes() {}

    static Box toReview(List<QueueRow> rows) {
        Box box = new Box(Words.say("home.reviews"), rows.size(), Words.say("home.noReviews"));
        rows.forEach(row -> box.item(
                Links.to(Links.review(row.accession()), row.symbol()),
                new Span(Words.say("home.sinceBy", row.revision(), row.submittedBy())),
                Moment.of(row.submittedAt()),
                comments(row)));
        return box;
    }

    static Box drafts(List<DraftSummary> drafts) {
        Box box = new Box(Words.say("home.drafts"), drafts.size(), Words.say("home.noDrafts"));
        for (DraftSummary draft : drafts) {
            boolean overtaken =
                    draft.newestRevision() != null && !draft.newestRevision().equals(draft.baseRevision());
            box.item(
                    Links.to(address(draft), draft.symbol()),
                    new Span(
                            draft.baseRevision() == null
                                    ? Words.say("home.keptUnsaved")
                                    : Words.say("home.kept", draft.baseRevision())),
                    Moment.of(draft.at()),
                    overtaken ? tag(Words.say("home.overtaken", draft.newestRevision())) : new Span());
        }
        box.way(Links.to("/intake", Words.say("intake.title")), Links.to("/new-entry", Words.say("fill.new")));
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
        Box box = new Box(Words.say("home.discarded"), drafts.size(), "");
        for (DraftSummary draft : drafts) {
            Button button = new Button(Words.say("home.takeBack"), _ -> takeBack.accept(draft));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(Words.say("home.takeBackOf", draft.symbol()));
            box.item(new Span(draft.symbol()), new Span(Words.say("home.wasDiscarded")), Moment.of(draft.at()), button);
        }
        return Optional.of(box);
    }

    static Box sentBack(List<QueueRow> rows) {
        Box box = new Box(Words.say("home.sentBack"), rows.size(), Words.say("home.noneSentBack"));
        rows.forEach(row -> box.item(
                Links.to(Links.review(row.accession()), row.symbol()),
                new StateTag(row.state().name()),
                comments(row)));
        return box;
    }

    static Box inReview(List<QueueRow> rows) {
        Box box = new Box(Words.say("home.inReview"), rows.size(), Words.say("home.noneInReview"));
        rows.forEach(row -> box.item(
                Links.to(Links.review(row.accession()), row.symbol()),
                new Span(Words.say("home.since", row.revision())),
                Moment.of(row.submittedAt()),
                comments(row)));
        return box;
    }

    static Box releases(List<Release> releases, Person person) {
        Box box = new Box(Words.say("home.release"), releases.isEmpty() ? 0 : 1, Words.say("home.noRelease"));
        releases.stream()
                .findFirst()
                .ifPresent(release -> box.item(
                        Links.to(Links.release(release.name()), release.name()),
                        new Span(Words.say("home.releaseOf", release.entries())),
                        Moment.day(release.publishedAt())));
        if (person.is(Role.EDITOR)) {
            box.way(Links.to("/next-release", Words.say("releases.prepare")));
        }
        return box;
    }

    /** Where a statement is missing or runs out within a month. */
    static Optional<Box> interests(List<InterestStatement> mine) {
        Instant inAMonth = Instant.now().plus(Duration.ofDays(30));
        if (!mine.isEmpty() && mine.getFirst().holdsAt(inAMonth)) {
            return Optional.empty();
        }
        Box box = new Box(Words.say("home.interests"), 1, "");
        box.item(
                mine.isEmpty()
                        ? new Span(Words.say("home.noInterests"))
                        : new Span(Words.say(
                                "home.runsOut", Moment.words(mine.getFirst().until()))));
        box.way(Links.to("/you", Words.say(mine.isEmpty() ? "home.state" : "home.renew")));
        return Optional.of(box);
    }

    static Box accounts(List<Account> accounts) {
        List<Account> invited = accounts.stream().filter(Account::invited).toList();
        Box box = new Box(Words.say("home.invited"), invited.size(), Words.say("home.noneInvited"));
        invited.forEach(account -> box.item(
                new Span(account.person().name()),
                new Span(Words.say("home.invitedSince")),
                Moment.day(account.createdAt())));
        box.way(Links.to("/accounts", Words.say("accounts.title")));
        return box;
    }

    private static Component comments(QueueRow row) {
        return row.openComments() == 0 ? new Span() : tag(Words.say("home.openComments", row.openComments()));
    }

    private static Component tag(String words) {
        Span tag = new Span(words);
        tag.addClassName("recto-tag");
        return tag;
    }
}
