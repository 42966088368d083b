package org.recto.refdata.format;

import java.util.List;
import java.util.Optional;
import org.recto.refdata.Link;
import org.recto.term.Accession;
import org.recto.term.Database;

/** Terms of the field, read from texts of which nothing is known. */
final class Terms {

    private static final int LONGEST = 80;

    private Terms() {}

    /** Looks at the length first, as no regular expression need be tried on a megabyte. */
    static Optional<Accession> accession(String text) {
        return text.length() > LONGEST ? Optional.empty() : Accession.parse(text);
    }

    /** The record of a database, where both database and identifier are known forms. */
    static Optional<Link> link(String database, String identifier) {
        return Database.named(database).flatMap(known -> link(known, identifier));
    }

    static Optional<Link> link(Database database, String identifier) {
        return identifier.length() > LONGEST
                ? Optional.empty()
                : database.bare(identifier).map(bare -> new Link(database, bare));
    }

    /** What a cell with several values holds. */
    static List<String> split(String cell, char separator) {
        return List.of(cell.split(separator == '|' ? "\\|" : String.valueOf(separator))).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Short enough for a sentence. */
    static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
