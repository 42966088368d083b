package org.recto.rule.pathways;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.entry.Path;
import org.recto.entry.Pathway;
import org.recto.rule.Inspection;
import org.recto.term.Database;

/**
 * A pathway of KEGG or Reactome by the two parts of its identifier. Both databases give one pathway the same number in
 * every species.
 *
 * @param species what stands before the number: {@code hsa}, {@code ko}, {@code R-MMU}
 * @param number the digits behind it
 */
record Row(Pathway pathway, Database database, String species, String number) {

    private static final Pattern KEGG = Pattern.compile("(?:path:)?([a-z]{2,4})([0-9]{5})");
    private static final Pattern REACTOME =
            Pattern.compile("(?:REACTOME:)?(R-[A-Z]{3})-([0-9]+(?:-[0-9]+)?)(?:\\.[0-9]+)?");

    /** The rows that can be read so, in order, those of one pathway together. */
    static List<List<Row>> byPathway(Inspection inspection) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        for (Pathway pathway : inspection.entry().pathways()) {
            inspection.step();
            of(pathway)
                    .ifPresent(row -> rows.computeIfAbsent(row.database + " " + row.number, _ -> new ArrayList<>())
                            .add(row));
        }
        return List.copyOf(rows.values());
    }

    static Optional<Row> of(Pathway pathway) {
        String identifier =
                pathway.identifier() == null ? "" : pathway.identifier().strip();
        return Optional.ofNullable(pathway.database()).flatMap(Database::named).flatMap(database -> switch (database) {
            case KEGG -> read(pathway, database, KEGG.matcher(identifier));
            case REACTOME -> read(pathway, database, REACTOME.matcher(identifier));
            default -> Optional.empty();
        });
    }

    private static Optional<Row> read(Pathway pathway, Database database, Matcher identifier) {
        return identifier.matches()
                ? Optional.of(new Row(pathway, database, identifier.group(1), identifier.group(2)))
                : Optional.empty();
    }

    boolean isHuman() {
        return species.equals(human());
    }

    /** Whether it is drawn for no species in particular, as KEGG's maps of orthologs, enzymes and reactions are. */
    boolean isOfNoSpecies() {
        return database == Database.KEGG && species.matches("ko|map|ec|rn");
    }

    /** What the same pathway is called in humans. */
    String inHumans() {
        return database == Database.KEGG ? human() + number : human() + "-" + number;
    }

    private String human() {
        return database == Database.KEGG ? "hsa" : "R-HSA";
    }

    Path path() {
        return Path.of("/pathways").then(pathway.id());
    }

    String identifier() {
        return String.valueOf(pathway.identifier()).strip();
    }

    String label() {
        return pathway.name() == null || pathway.name().isBlank() ? identifier() : "\"" + pathway.name() + "\"";
    }
}
