package org.recto.fill;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recto.term.Accession;
import org.recto.term.Database;

/** How reference data may spell what somebody typed. */
final class Spellings {

    private Spellings() {}

    /** As typed; without the name of a database before it; without a version; without an isoform's number; in capitals. */
    static Set<String> of(String text) {
        String typed = text.strip();
        Set<String> names = new LinkedHashSet<>();
        if (typed.isEmpty()) {
            return names;
        }
        names.add(typed);
        int colon = typed.indexOf(':');
        if (colon > 0) {
            Database.named(typed.substring(0, colon))
                    .flatMap(
                            database -> database.bare(typed.substring(colon + 1).strip())
                                    .map(id -> database == Database.HGNC ? "HGNC:" + id : id))
                    .ifPresent(names::add);
        } else if (typed.matches("[0-9]+")) {
            // a number alone may be NCBI's or HGNC's
            names.add("HGNC:" + typed);
        }
        List.copyOf(names)
                .forEach(name -> Accession.parse(name).map(Accession::name).ifPresent(names::add));
        // accessions stand in capitals, but for the t and p of an LRG
        List.copyOf(names).forEach(name -> names.add(name.toUpperCase(Locale.ROOT)));
        List.copyOf(names).stream()
                .filter(Database.UNIPROT::accepts)
                .map(name -> name.replaceFirst("-[0-9]+$", ""))
                .forEach(names::add);
        return names;
    }
}
