package org.recto.workbench.review;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.people.Person;
import org.recto.review.Comment;
import org.recto.review.Gate;
import org.recto.review.Reviews;
import org.recto.review.Round;
import org.recto.review.SectionApproval;
import org.recto.review.Waivers;
import org.recto.revision.Entries;
import org.recto.revision.EntrySummary;
import org.recto.revision.Revision;
import org.recto.revision.RevisionSummary;
import org.recto.revision.Revisions;
import org.recto.revision.SourceCard;
import org.recto.revision.SourceCards;
import org.recto.rule.EntryChecker;
import org.recto.rule.Report;
import org.recto.rule.RuleSet;
import org.recto.rule.WaivedReport;
import org.recto.workbench.parts.page.Asked;
import org.springframework.stereotype.Component;

/** Reads what the page of a review shows. */
@Component
class Reading {

    private final Entries entries;
    private final Revisions revisions;
    private final Reviews reviews;
    private final SourceCards cards;
    private final Waivers waivers;
    private final EntryChecker checker;

    Reading(
            Entries entries,
            Revisions revisions,
            Reviews reviews,
            SourceCards cards,
            Waivers waivers,
            EntryChecker checker) {
        this.entries = entries;
        this.revisions = revisions;
        this.reviews = reviews;
        this.cards = cards;
        this.waivers = waivers;
        this.checker = checker;
    }

    /**
     * A review as it stands.
     *
     * @param accession the entry's
     * @param round {@code null} where the newest revision was never submitted
     * @param revision the revision in review, or the newest one where none is
     * @param gates of approving it, for this person
     * @param history the entry's revisions, the newest first
     * @param waived what the rules say of the revision today, with the waivers laid over it
     */
    record Review(
            String accession,
            long entryId,
            @Nullable Round round,
            Revision revision,
            List<Gate> gates,
            List<Comment> comments,
            List<SectionApproval> approvals,
            List<RevisionSummary> history,
            WaivedReport waived) {

        /** What the rules say of the revision today. */
        Report report() {
            return waived.report();
        }

        String symbol() {
            return revision.entry().identity().symbol();
        }

        /** Whether something can still be said in it. */
        boolean isOpen() {
            return round != null && round.isOpen();
        }

        /** The state's name, in preparation where there is no round. */
        String state() {
            return round == null ? "IN_PREPARATION" : round.state().name();
        }
    }

    /** @throws org.recto.revision.NoSuchEntry where there is no saved entry of that name for this person */
    Review of(Person person, EntrySummary entry, String accession) {
        Round round = reviews.current(person, entry.id()).orElse(null);
        Revision revision = round == null
                ? revisions.newest(person, entry.id())
                : revisions.get(person, entry.id(), round.revision());
        return new Review(
                accession,
                entry.id(),
                round,
                revision,
                round == null ? List.of() : reviews.gates(person, round.id()),
                round == null ? List.of() : reviews.comments(person, round.id()),
                reviews.approvals(person, entry.id()),
                revisions.history(person, entry.id()),
                waivers.over(person, entry.id(), checker.check(revision.entry()).report()));
    }

    RuleSet rules() {
        return checker.ruleSet();
    }

    /** The entry that an address names. */
    EntrySummary asked(BeforeEnterEvent event, Person person) {
        return Asked.entry(event, entries, person);
    }

    /** What the rules find otherwise in a revision than in an earlier one. */
    FindingChanges changes(@Nullable Revision before, Report after) {
        return before == null
                ? new FindingChanges(List.of(), List.of())
                : FindingChanges.of(checker.check(before.entry()).report(), after);
    }

    /** The card that an entry was read from. */
    Optional<SourceCard> card(Person person, long entryId) {
        return cards.of(person, entryId);
    }

    Revision revision(Person person, long entryId, int number) {
        return revisions.get(person, entryId, number);
    }
}
