package org.recto.workbench.fill;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Objects;
import org.recto.entry.Entry;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Entries;
import org.recto.revision.EntrySummary;
import org.recto.revision.Revisions;
import org.recto.workbench.parts.page.Asked;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.words.Words;
import org.springframework.stereotype.Component;

/** Entries as whoever looks has them: their own draft, or the newest revision that they may see. */
@Component
class Comparables {

    /**
     * An entry to be held against reference data.
     *
     * @param address of its page
     */
    record Comparable(long entryId, String address, Entry entry, boolean isDraft) {}

    private final Entries entries;
    private final Drafts drafts;
    private final Revisions revisions;

    Comparables(Entries entries, Drafts drafts, Revisions revisions) {
        this.entries = entries;
        this.drafts = drafts;
        this.revisions = revisions;
    }

    /** What an address names: a draft by its number, or an entry. */
    Comparable asked(BeforeEnterEvent event, Person person) {
        return event.getRouteParameters()
                .getLong("draft")
                .map(id -> drafts.find(person, id)
                        .map(Comparables::of)
                        .orElseThrow(() -> new NotFoundException(Words.say("fill.noDraft"))))
                .orElseGet(() -> of(person, Asked.entry(event, entries, person)));
    }

    private Comparable of(Person person, EntrySummary entry) {
        return person.is(Role.CURATOR) && entry.myDraft()
                ? of(drafts.open(person, entry.id()))
                : new Comparable(
                        entry.id(),
                        Links.entry(Objects.requireNonNull(entry.accession())),
                        revisions.newest(person, entry.id()).entry(),
                        false);
    }

    private static Comparable of(Draft draft) {
        String accession = draft.accession();
        return new Comparable(
                draft.entryId(),
                accession == null ? Links.draft(draft.id()) : Links.entry(accession),
                draft.entry(),
                true);
    }
}
