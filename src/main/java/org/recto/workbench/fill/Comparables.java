package org.recto.workbench.fill;

import java.util.Optional;
import org.recto.entry.Entry;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Entries;
import org.recto.revision.Revisions;
import org.recto.workbench.parts.page.Links;
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

    Optional<Comparable> entry(Person person, String accessionOrSymbol) {
        return entries.find(person, accessionOrSymbol).map(found -> {
            String accession = found.accession();
            if (person.is(Role.CURATOR) && found.myDraft()) {
                Draft draft = drafts.open(person, found.id());
                return of(draft);
            }
            return new Comparable(
                    found.id(),
                    Links.entry(accession == null ? found.symbol() : accession),
                    revisions.newest(person, found.id()).entry(),
                    false);
        });
    }

    Optional<Comparable> draft(Person person, long draftId) {
        return drafts.find(person, draftId).map(Comparables::of);
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
