package org.recto.workbench.entry;

import java.util.Locale;
import java.util.Optional;
import org.recto.people.CurrentPerson;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.picture.Pictures;
import org.recto.refstore.CurrentRefdata;
import org.recto.review.Reviews;
import org.recto.review.Threads;
import org.recto.review.Waivers;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Entries;
import org.recto.revision.EntrySummary;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.revision.SourceCards;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Keeper;
import org.recto.workbench.entry.panel.Talk;
import org.recto.workbench.entry.panel.Waiving;
import org.recto.workbench.entry.section.Album;
import org.recto.workbench.words.Words;
import org.springframework.stereotype.Component;

/** Opens entries and drafts for the page: to edit for curators, to read for everyone else. */
@Component
class Opening {

    /** So many other entries are offered where words find more. */
    private static final int FEW = 8;

    private final Entries entries;
    private final Drafts drafts;
    private final Keeper keeper;
    private final Revisions revisions;
    private final SourceCards cards;
    private final Waivers waivers;
    private final Reviews reviews;
    private final Threads threads;
    private final EntryChecks checks;
    private final Pictures pictures;
    private final CurrentPerson currentPerson;
    private final CurrentRefdata refdata;

    Opening(
            Entries entries,
            Drafts drafts,
            Keeper keeper,
            Revisions revisions,
            SourceCards cards,
            Waivers waivers,
            Reviews reviews,
            Threads threads,
            EntryChecks checks,
            Pictures pictures,
            CurrentPerson currentPerson,
            CurrentRefdata refdata) {
        this.entries = entries;
        this.drafts = drafts;
        this.keeper = keeper;
        this.revisions = revisions;
        this.cards = cards;
        this.waivers = waivers;
        this.reviews = reviews;
        this.threads = threads;
        this.checks = checks;
        this.pictures = pictures;
        this.currentPerson = currentPerson;
        this.refdata = refdata;
    }

    /** The entry of that accession or symbol, with the person's draft on it where they have one. */
    Optional<Opened> entry(Person person, String accessionOrSymbol) {
        return entries.find(person, accessionOrSymbol).map(found -> {
            boolean curator = person.is(Role.CURATOR);
            keeper.keep(person, found.id());
            if (curator && found.myDraft()) {
                return opened(person, drafts.open(person, found.id()), found);
            }
            Revision saved = revisions.newest(person, found.id());
            Waiving waiving = waiving(found);
            Editing editing = Editing.of(person, drafts, keeper, checks.whileEdited(waiving), saved, !curator);
            return opened(person, found, editing, waiving);
        });
    }

    /** The person's draft of that number, unless it has ended. */
    Optional<Opened> draft(Person person, long draftId) {
        return drafts.find(person, draftId).map(draft -> opened(person, draft, entries.get(person, draft.entryId())));
    }

    private Opened opened(Person person, Draft draft, EntrySummary found) {
        Waiving waiving = waiving(found);
        return opened(person, found, Editing.of(person, drafts, keeper, checks.whileEdited(waiving), draft), waiving);
    }

    private Waiving waiving(EntrySummary found) {
        return new Waiving(waivers, currentPerson::get, found.id(), found.revision() != null);
    }

    private Opened opened(Person person, EntrySummary found, Editing editing, Waiving waiving) {
        return new Opened(
                found.id(),
                found.accession(),
                found.revision(),
                standing(person, found),
                editing,
                waiving,
                new Talk(reviews, threads, currentPerson::get, found.id(), found.revision() != null),
                count -> revisions.history(person, found.id(), 0, count),
                words -> entries.search(person, words, 0, FEW),
                () -> cards.of(person, found.id()),
                new Album(found.accession(), file -> pictures.upload(currentPerson.get(), file)),
                refdata);
    }

    private static EntryHead.Standing standing(Person person, EntrySummary found) {
        String state = found.state().toLowerCase(Locale.ROOT);
        Integer revision = found.revision();
        return revision == null
                ? new EntryHead.Standing(null, Words.say("entry.standing.new"), false)
                : new EntryHead.Standing(
                        found.accession(),
                        Words.say("entry.standing", revision, Words.say("entry.state." + state)),
                        person.roles().contains(Role.CURATOR)
                                && (state.equals("in_preparation") || state.equals("changes_requested")));
    }
}
