package org.recto.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.term.Database;
import org.recto.term.HgncId;

/** Everything behind the text of a card: bibliography, links, pathways, citing articles, how to cite. */
final class Tail {

    private enum Table {
        PUBLICATIONS,
        GENE_IDS,
        EXPRESSION,
        PATHWAYS
    }

    /** Header lines of tables, blanks, bars and case set aside. */
    private static final Map<String, Table> TABLES = Map.of(
            "pubmedidlastyeartitleauthors", Table.PUBLICATIONS,
            "pubmedidyeartitleauthors", Table.PUBLICATIONS,
            "pmidyeartitleauthors", Table.PUBLICATIONS,
            "pubmedidyeartitlecitations", Table.PUBLICATIONS,
            "pmidyeartitlecitations", Table.PUBLICATIONS,
            "geneidtranscriptiduniprot", Table.GENE_IDS,
            "expression(gtex)", Table.EXPRESSION,
            "pathwaysourceexternalid", Table.PATHWAYS,
            "namesourceid", Table.PATHWAYS);

    private static final Pattern GENE_ROW =
            Pattern.compile("(ENSG[0-9]{11})[\\s|]*(ENST[0-9]{11})(?:[\\s|]*([A-Z][A-Z0-9]{5,9}))?");
    private static final Pattern DOI = Pattern.compile("(?:.*[ /:])?(10\\.[0-9]{4,9}/\\S{1,200})");
    private static final int LONGEST_CITATION = 10_000;

    private final Draft draft;
    private final Head head;
    private final Bibliography bibliography;
    private final PrintedCitations printed;
    private final CrossReferences references;
    private final IdentityBlock identity;
    private final StringBuilder citation = new StringBuilder();
    private @Nullable Heading section;
    private @Nullable CardLine header;
    private @Nullable String doi;

    Tail(Draft draft, Head head, Bibliography bibliography, CrossReferences references, IdentityBlock identity) {
        this.draft = draft;
        this.head = head;
        this.bibliography = bibliography;
        this.printed = new PrintedCitations(draft, bibliography);
        this.references = references;
        this.identity = identity;
    }

    /** Whether the text of a card has ended where such a line stands. */
    static boolean begins(CardLine line) {
        boolean isHeading = Heading.alone(line)
                .filter(heading -> heading.level() == Heading.Level.TAIL)
                .isPresent();
        return isHeading
                || isTable(line)
                || TableRow.startsOne(line)
                || PathwayRow.read(line).isPresent()
                || LinkRow.read(line).filter(LinkRow::isKnown).isPresent();
    }

    void read(List<CardLine> lines) {
        for (CardLine line : lines) {
            if (line.isBlank()) {
                draft.structure(line, "Blank");
                printed.end();
            } else if (!readHeading(line) && !readRow(line)) {
                readOther(line);
            }
        }
        printed.end();
        leaveHeader();
        head.closeAuthors();
    }

    @Nullable
    String citation() {
        return citation.isEmpty() ? null : citation.toString();
    }

    @Nullable
    String doi() {
        return doi;
    }

    private boolean readHeading(CardLine line) {
        Optional<Heading> heading = Heading.alone(line).filter(found -> found.level() == Heading.Level.TAIL);
        if (heading.isPresent()) {
            printed.end();
            leaveHeader();
            section = heading.get();
            draft.structure(line, "A heading");
            return true;
        }
        if (isTable(line)) {
            leaveHeader();
            header = line;
            return true;
        }
        return false;
    }

    private static boolean isTable(CardLine line) {
        String text = line.text();
        return text.length() < 80 && TABLES.containsKey(name(text));
    }

    private static String name(String header) {
        return header.replaceAll("[\\s|]+", "").toLowerCase(Locale.ROOT);
    }

    /** A table's header is structure once a row follows, and is left over where none does. */
    private void leaveHeader() {
        CardLine alone = header;
        header = null;
        if (alone != null) {
            draft.unplaced(alone, "The header of a table without rows");
        }
    }

    private void row(Table table) {
        CardLine above = header;
        if (above == null || TABLES.get(name(above.text())) != table) {
            leaveHeader();
            return;
        }
        header = null;
        draft.structure(above, "The header of a table");
    }

    private boolean readRow(CardLine line) {
        Optional<PathwayRow> pathway = PathwayRow.read(line);
        Matcher gene = GENE_ROW.matcher(line.text());
        if (TableRow.startsOne(line)) {
            row(Table.PUBLICATIONS);
            bibliography.read(line);
        } else if (pathway.isPresent()) {
            row(Table.PATHWAYS);
            references.add(line, pathway.get());
        } else if (gene.matches()) {
            row(Table.GENE_IDS);
            references.add(line, Database.ENSEMBL.printed(), gene.group(2));
            if (gene.group(3) != null) {
                references.add(line, Database.UNIPROT.printed(), gene.group(3));
            }
        } else {
            return section != Heading.CITATION && section != Heading.BIBLIOGRAPHY && readLink(line);
        }
        return true;
    }

    private boolean readLink(CardLine line) {
        Optional<LinkRow> row = LinkRow.read(line);
        if (row.isEmpty()) {
            return false;
        }
        leaveHeader();
        references.add(line, row.get().database(), row.get().identifier());
        if (row.get().database().equals(Database.HGNC.printed())) {
            HgncId.parse(row.get().identifier()).ifPresent(id -> {
                identity.hgncId(id);
                draft.placed(line, Path.of("/identity/hgncId"), Confidence.HIGH, "A link: database and identifier");
            });
        }
        return true;
    }

    private void readOther(CardLine line) {
        boolean isDated = head.readDated(line) || head.readUpdate(line);
        if (isDated) {
            section = null;
        } else if (head.awaitsAffiliation()) {
            head.affiliation(line);
        } else if (section == Heading.BIBLIOGRAPHY) {
            printed.add(line);
        } else if (section == Heading.CITATION) {
            readCitation(line);
        } else {
            draft.unplaced(line, "It has not the form of any table of the card");
        }
    }

    private void readCitation(CardLine line) {
        Matcher found = DOI.matcher(line.text());
        if (line.text().length() < 400 && found.matches()) {
            doi = found.group(1);
            draft.placed(line, Path.of("/source/doi"), Confidence.HIGH, "The DOI of the card");
        } else if (citation.length() + line.text().length() < LONGEST_CITATION) {
            citation.append(citation.isEmpty() ? "" : " ").append(line.words());
            draft.placed(line, Path.of("/source/citation"), Confidence.HIGH, "How the card is cited");
        } else {
            draft.unplaced(line, "Too long for a citation");
        }
    }
}
