package org.recto.refdata.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.PathwayRecord;
import org.recto.term.Database;

/** Reads the lists of pathways of KEGG and Reactome: identifier, name and, in a column or behind the name, species. */
final class PathwayList {

    /** The identifier may have {@code path:} before it, as KEGG wrote it for long. */
    static final Pattern KEGG = Pattern.compile("(?:path:)?([a-z]{2,4}[0-9]{5})\t([^\t]+)");

    static final Pattern REACTOME = Pattern.compile("(R-[A-Z]{3}-[0-9]+(?:\\.[0-9]+)?)\t([^\t]+)\t([^\t]+)");

    /** {@code map}, {@code ko}, {@code ec} and {@code rn} are maps of no species. */
    private static final Pattern OF_NO_SPECIES = Pattern.compile("(?:map|ko|ec|rn)[0-9]+");

    /** {@code Homo sapiens (human)}: the common name stands in brackets. */
    private static final Pattern SPECIES = Pattern.compile("(.+) - ([^()]+?)(?: \\(.*\\))?");

    private static final int LONGEST = 10_000;

    private final Lines lines;
    private final Report report;
    private final Database database;

    private PathwayList(Lines lines, Report report, Database database) {
        this.lines = lines;
        this.report = report;
        this.database = database;
    }

    static void readKegg(Lines lines, Report report) {
        new PathwayList(lines, report, Database.KEGG).read();
    }

    static void readReactome(Lines lines, Report report) {
        new PathwayList(lines, report, Database.REACTOME).read();
    }

    private void read() {
        while (lines.next()) {
            try {
                lines.refuseFault();
                if (!lines.isEmpty()) {
                    report.record(record());
                }
            } catch (Malformed e) {
                e.tell(report, lines.number());
            }
        }
    }

    private PathwayRecord record() throws Malformed {
        boolean isKegg = database == Database.KEGG;
        Matcher line = (isKegg ? KEGG : REACTOME).matcher(lines.length() > LONGEST ? "" : lines.text());
        if (!line.matches()) {
            throw new Malformed(
                    isKegg
                            ? "a line has two columns, the identifier of a pathway and its name"
                            : "a line has three columns, the identifier of a pathway, its name and its species");
        }
        String identifier = line.group(1);
        String name = line.group(2).strip();
        if (!isKegg) {
            return record(identifier, name, line.group(3).strip());
        }
        Matcher species = SPECIES.matcher(name);
        return OF_NO_SPECIES.matcher(identifier).matches() || !species.matches()
                ? record(identifier, name, null)
                : record(identifier, species.group(1).strip(), species.group(2).strip());
    }

    private PathwayRecord record(String identifier, String name, @Nullable String species) {
        return new PathwayRecord(database, identifier, name, species, report.provenance());
    }
}
