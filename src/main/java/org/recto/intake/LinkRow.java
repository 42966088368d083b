package org.recto.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.term.Database;

/**
 * A row of the external links: {@code NAME: id}.
 *
 * @param database the name that entries print where it is known, otherwise the card's
 */
record LinkRow(String database, String identifier, boolean isKnown) {

    private static final Pattern SEVERAL = Pattern.compile(
            "([A-Za-z][A-Za-z0-9_-]{1,20}(?: \\([A-Za-z]+\\))?): ?([A-Za-z0-9_.:-]{1,100})(?:[\\s\\p{Z}]+|$)");

    /** All rows of a line that names several known databases one after the other; one where it holds one. */
    static List<LinkRow> readAll(CardLine line) {
        Optional<LinkRow> one = read(line);
        if (one.isPresent() || line.raw().length() > 1000) {
            return one.stream().toList();
        }
        List<LinkRow> rows = new ArrayList<>();
        Matcher several = SEVERAL.matcher(line.text());
        int end = 0;
        while (several.find() && several.start() == end) {
            read(several.group(1), several.group(2)).ifPresent(rows::add);
            end = several.end();
        }
        boolean isAll = end == line.text().length() && rows.stream().allMatch(LinkRow::isKnown);
        return isAll ? rows : List.of();
    }

    static Optional<LinkRow> read(CardLine line) {
        String text = line.text();
        int colon = text.indexOf(':');
        if (colon < 2 || colon > 40 || text.length() > 1000) {
            return Optional.empty();
        }
        return read(text.substring(0, colon).strip(), text.substring(colon + 1).strip());
    }

    private static Optional<LinkRow> read(String name, String identifier) {
        Optional<Database> database = Database.named(name);
        boolean isIdentifier = identifier.matches("[A-Za-z0-9_.:-]{1,100}");
        boolean isName = name.matches("[A-Za-z][A-Za-z0-9 ()_-]*");
        return isIdentifier && isName
                ? Optional.of(
                        new LinkRow(database.map(Database::printed).orElse(name), identifier, database.isPresent()))
                : Optional.empty();
    }
}
