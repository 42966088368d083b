package org.recto.intake;

import java.util.Optional;

/**
 * A row of the pathways: name, source and identifier, run together or parted.
 *
 * @param database as entries print it
 */
record PathwayRow(String name, String database, String identifier) {

    static Optional<PathwayRow> read(CardLine line) {
        return at(line.text(), "KEGG", "KEGG").or(() -> at(line.text(), "REACTOME", "Reactome"));
    }

    private static Optional<PathwayRow> at(String text, String source, String database) {
        int at = text.lastIndexOf(source);
        if (at <= 0 || text.length() > 1000) {
            return Optional.empty();
        }
        String name = clean(text.substring(0, at));
        String identifier = clean(text.substring(at + source.length()));
        boolean isIdentifier = identifier.matches("[a-z]{2,4}[0-9]{5}|R-[A-Z]{3}-[0-9]{1,10}");
        return isIdentifier && !name.isEmpty()
                ? Optional.of(new PathwayRow(name, database, identifier))
                : Optional.empty();
    }

    private static String clean(String cell) {
        return cell.replace('\t', ' ').replace('|', ' ').strip();
    }
}
