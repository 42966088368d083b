package org.recto.workbench.fill;

import java.util.Optional;
import java.util.stream.Stream;
import org.recto.entry.Entry;
import org.recto.fill.Candidate;
import org.recto.people.Person;
import org.recto.revision.Entries;
import org.recto.revision.EntrySummary;
import org.recto.revision.Revisions;
import org.recto.term.HgncId;
import org.springframework.stereotype.Component;

/** Finds the entry that a gene has already, so that nobody begins its twin. */
@Component
class ExistingEntries {

    private final Entries entries;
    private final Revisions revisions;

    ExistingEntries(Entries entries, Revisions revisions) {
        this.entries = entries;
        this.revisions = revisions;
    }

    /** The entry of that symbol or accession. */
    Optional<EntrySummary> named(Person person, String text) {
        return entries.find(person, text);
    }

    /** The entry of the gene, under a symbol that it has or had. */
    Optional<EntrySummary> of(Person person, Candidate gene) {
        return Stream.concat(
                        gene.symbols().stream(),
                        gene.records().stream().flatMap(record -> record.previousSymbols().stream()))
                .distinct()
                .flatMap(symbol -> entries.find(person, symbol).stream())
                .filter(entry -> isOf(person, entry, gene))
                .findFirst();
    }

    /** An HGNC id tells two genes apart of which one has taken the other's symbol. */
    private boolean isOf(Person person, EntrySummary found, Candidate gene) {
        if (found.accession() == null) {
            return gene.symbols().stream().anyMatch(found.symbol()::equalsIgnoreCase);
        }
        Entry entry = revisions.newest(person, found.id()).entry();
        Optional<HgncId> id = Optional.ofNullable(entry.identity().hgncId()).flatMap(HgncId::parse);
        return id.isEmpty() || gene.hgncId().isEmpty() || gene.hgncId().equals(id);
    }
}
