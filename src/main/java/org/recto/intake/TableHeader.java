package org.recto.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The header of a table: structure once a row follows, left over where none does. */
final class TableHeader {

    enum Table {
        PUBLICATIONS,
        GENE_IDS,
        EXPRESSION,
        PATHWAYS
    }

    /** The words of headers, blanks, bars and case set aside. */
    private static final Map<String, Table> TABLES = Map.ofEntries(
            Map.entry("pubmedidlastyeartitleauthors", Table.PUBLICATIONS),
            Map.entry("pubmedidyeartitleauthors", Table.PUBLICATIONS),
            Map.entry("referencenumberpubmedidlastyeartitleauthors", Table.PUBLICATIONS),
            Map.entry("pmidlastyeartitleauthors", Table.PUBLICATIONS),
            Map.entry("pmidyeartitleauthors", Table.PUBLICATIONS),
            Map.entry("pubmedidlastyeartitlecitations", Table.PUBLICATIONS),
            Map.entry("pubmedidyeartitlecitations", Table.PUBLICATIONS),
            Map.entry("pmidyeartitlecitations", Table.PUBLICATIONS),
            Map.entry("geneidtranscriptiduniprot", Table.GENE_IDS),
            Map.entry("expression(gtex)", Table.EXPRESSION),
            Map.entry("pathwaysourceexternalid", Table.PATHWAYS),
            Map.entry("namesourceid", Table.PATHWAYS));

    private static final int LONGEST = 80;
    private static final int MOST_CELLS = 4;

    private final Draft draft;
    private List<CardLine> lines = List.of();
    private boolean hasRow;

    TableHeader(Draft draft) {
        this.draft = draft;
    }

    /** How many lines from one on are a table's header, its cells on one line or each on its own; 0 where none is. */
    static int lines(List<CardLine> lines, int at) {
        StringBuilder name = new StringBuilder();
        for (int count = 1; count <= MOST_CELLS && at + count <= lines.size(); count++) {
            CardLine line = lines.get(at + count - 1);
            if (line.raw().length() > LONGEST
                    || count > 1 && Heading.alone(line).isPresent() && !isCell(line)) {
                return 0;
            }
            name.append(line.text().replaceAll("[\\s\\p{Z}|]+", "").toLowerCase(Locale.ROOT));
            if (TABLES.containsKey(name.toString())) {
                return count;
            }
            if (TABLES.keySet().stream().noneMatch(table -> table.startsWith(name.toString()))) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isCell(CardLine line) {
        return line.words().equalsIgnoreCase("Pathway");
    }

    void open(List<CardLine> header) {
        leave();
        lines = List.copyOf(header);
        hasRow = false;
    }

    boolean isOpen(Table table) {
        return !lines.isEmpty() && table(lines) == table;
    }

    /** A row of the open table was read, and others may follow. */
    void goOn() {
        if (!hasRow) {
            lines.forEach(line -> draft.structure(line, "The header of a table"));
        }
        hasRow = true;
    }

    /** A row of a table was read. */
    void row(Table table) {
        if (isOpen(table)) {
            goOn();
            lines = List.of();
        } else {
            leave();
        }
    }

    /** What follows belongs to no open table. */
    void leave() {
        if (!hasRow) {
            lines.forEach(line -> draft.unplaced(line, "The header of a table without rows"));
        }
        lines = List.of();
        hasRow = false;
    }

    private static Table table(List<CardLine> lines) {
        StringBuilder name = new StringBuilder();
        lines.forEach(
                line -> name.append(line.text().replaceAll("[\\s\\p{Z}|]+", "").toLowerCase(Locale.ROOT)));
        return Objects.requireNonNull(TABLES.get(name.toString()));
    }
}
