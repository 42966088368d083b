package org.recto.intake;

import java.util.Optional;
import org.recto.term.Database;

/**
 * A row of the external links: {@code NAME: id}.
 *
 * @param database the name that entries print where it is known, otherwise the card's
 */
record LinkRow(String database, String identifier, boolean isKnown) {

    static Optional<LinkRow> read(CardLine line) {
        String text = line.text();
        int colon = text.indexOf(':');
        if (colon < 2 || colon > 40 || text.length() > 1000) {
            return Optional.empty();
        }
        String name = text.substring(0, colon).strip();
        String identifier = text.substring(colon + 1).strip();
        Optional<Database> database = Database.named(name);
        boolean isIdentifier = identifier.matches("[A-Za-z0-9_.:-]{1,100}");
        boolean isName = name.matches("[A-Za-z][A-Za-z0-9 ()_-]*");
        return isIdentifier && isName
                ? Optional.of(
                        new LinkRow(database.map(Database::printed).orElse(name), identifier, database.isPresent()))
                : Optional.empty();
    }
}
