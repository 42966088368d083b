package org.recto.workbench.parts.page;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.recto.people.Person;
import org.recto.revision.Entries;
import org.recto.revision.EntrySummary;
import org.recto.revision.NoSuchEntry;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.workbench.words.Words;

/** What an address asks for, where there is such a thing for whoever asks. */
public final class Asked {

    private Asked() {}

    /** The saved entry that an address names by {@code accession}, which may be a symbol. */
    public static EntrySummary entry(BeforeEnterEvent event, Entries entries, Person person) {
        return event.getRouteParameters()
                .get("accession")
                .flatMap(name -> entries.find(person, name))
                .filter(found -> found.accession() != null)
                .orElseThrow(() -> new NotFoundException(Words.say("parts.noEntry")));
    }

    /** The revision of an entry that an address names by {@code number}. */
    public static Revision revision(BeforeEnterEvent event, Revisions revisions, Person person, EntrySummary entry) {
        try {
            return revisions.get(
                    person,
                    entry.id(),
                    event.getRouteParameters().getInteger("number").orElse(0));
        } catch (NoSuchEntry | IllegalArgumentException none) {
            throw new NotFoundException(Words.say("parts.noRevision"));
        }
    }

    /** A number from 1 that an address asks for, empty where it asks for none or something else. */
    public static Optional<Integer> number(BeforeEnterEvent event, String name) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        return asked.getSingleParameter(name)
                .filter(text -> text.matches("[1-9][0-9]{0,6}"))
                .map(Integer::valueOf);
    }
}
