package org.recto.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.term.Database;
import org.recto.term.HgncId;

/** Everything behind the text of a card: bibliography, links, pathways, citing articles, how to cite, earlier versions. */
final class Tail {

    private static final Pattern GENE_ROW = Pattern.compile(
            "(ENSG[0-9]{11}(?:\\.[0-9]+)?)[\\s|]*(ENST[0-9]{11}(?:\\.[0-9]+)?)(?:[\\s|]*([A-Z][A-Z0-9]{5,9}))?");
    private static final Pattern DOI = Pattern.compile("(?:.*[ /:])?(10\\.[0-9]{4,9}/\\S{1,200})");

    /** Lists that the old site draws from its other cards. */
    private static final Pattern DRAWN =
            Pattern.compile("Other [A-Za-z ]{4,40} implicated \\(Data extracted.{0,80}", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_CITATION = 10_000;

    private final Draft draft;
    private final Head head;
    private final Bibliography bibliography;
    private final PrintedCitations printed;
    private final CrossReferences references;
    private final ExpressionRows expression;
    private final IdentityBlock identity;
    private final TableHeader header;
    private final StringBuilder citation = new StringBuilder();
    private @Nullable Heading section;
    private @Nullable String doi;

    Tail(Draft draft, Head head, Bibliography bibliography, CrossReferences references, IdentityBlock identity) {
        this.draft = draft;
        this.head = head;
        this.bibliography = bibliography;
        this.printed = new PrintedCitations(draft, bibliography);
        this.references = references;
        this.expression = new ExpressionRows(draft);
        this.identity = identity;
        this.header = new TableHeader(draft);
    }

    /** Whether the text of a card has ended where such a line stands, blank lines left out. */
    static boolean begins(List<CardLine> lines, int at) {
        CardLine line = lines.get(at);
        boolean isHeading = Heading.alone(line)
                .filter(heading -> heading.level() == Heading.Level.TAIL)
                .isPresent();
        return isHeading
                || TableHeader.lines(lines, at) > 0
                || TableRow.startsOne(line)
                || CellRows.publication(lines, at) > 0
                || PathwayRow.read(line).isPresent()
                || isDrawn(line)
                || LinkRow.readAll(line).stream().anyMatch(LinkRow::isKnown);
    }

    private static boolean isDrawn(CardLine line) {
        return line.raw().length() < 200 && DRAWN.matcher(line.words()).matches();
    }

    void read(List<CardLine> all) {
        all.stream().filter(CardLine::isBlank).forEach(line -> draft.structure(line, "Blank"));
        List<CardLine> lines = all.stream().filter(line -> !line.isBlank()).toList();
        int at = 0;
        while (at < lines.size()) {
            if (at > 0 && lines.get(at).number() > lines.get(at - 1).number() + 1) {
                printed.end();
                head.endHistory(true);
            }
            int table = readTable(lines, at);
            if (table == 0 && !readHeading(lines.get(at)) && !readRow(lines.get(at))) {
                readOther(lines.get(at));
            }
            at += Math.max(1, table);
        }
        printed.end();
        header.leave();
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

    ExpressionRows expression() {
        return expression;
    }

    /** Reads the header of a table, or a row whose cells take several lines; gives how many lines that were. */
    private int readTable(List<CardLine> lines, int at) {
        int headerLines = TableHeader.lines(lines, at);
        if (headerLines > 0) {
            printed.end();
            header.open(lines.subList(at, at + headerLines));
            return headerLines;
        }
        int row = CellRows.publication(lines, at);
        if (row > 0) {
            header.row(TableHeader.Table.PUBLICATIONS);
            bibliography.keepCells(lines.subList(at, at + row));
            return row;
        }
        row = CellRows.pathway(lines, at);
        if (row > 0) {
            header.row(TableHeader.Table.PATHWAYS);
            references.addPathway(lines.subList(at, at + row));
            return row;
        }
        row = CellRows.gene(lines, at);
        if (row > 0) {
            header.row(TableHeader.Table.GENE_IDS);
            draft.structure(lines.get(at), "The gene itself: its transcript follows");
            references.add(lines.get(at), Database.ENSEMBL.printed(), CellRows.text(lines, at));
            references.add(lines.get(at + 1), Database.ENSEMBL.printed(), CellRows.text(lines, at + 1));
            if (row == 3) {
                references.add(lines.get(at + 2), Database.UNIPROT.printed(), CellRows.text(lines, at + 2));
            }
        }
        return row;
    }

    private boolean readHeading(CardLine line) {
        Optional<Heading> heading = Heading.alone(line).filter(found -> found.level() == Heading.Level.TAIL);
        if (heading.isPresent() || isDrawn(line)) {
            printed.end();
            header.leave();
            head.endHistory(false);
            section = heading.orElse(Heading.LINKS);
            draft.structure(line, "A heading");
            return true;
        }
        if (section == Heading.LINKS && OldLinks.isGroup(line) || SiteLines.isOne(line)) {
            draft.structure(line, section == Heading.LINKS ? "A heading" : "Belongs to the site");
            return true;
        }
        if (section == Heading.LINKS && OldLinks.isSearch(line, head.symbol())) {
            draft.structure(line, "A link that only repeats the symbol");
            return true;
        }
        return false;
    }

    private boolean readRow(CardLine line) {
        Optional<PathwayRow> pathway = PathwayRow.read(line);
        Matcher gene = GENE_ROW.matcher(line.raw().length() < 200 ? line.text() : "");
        if (TableRow.startsOne(line)) {
            header.row(TableHeader.Table.PUBLICATIONS);
            bibliography.read(line);
        } else if (pathway.isPresent()) {
            header.row(TableHeader.Table.PATHWAYS);
            references.add(line, pathway.get());
        } else if (gene.matches()) {
            header.row(TableHeader.Table.GENE_IDS);
            references.add(line, Database.ENSEMBL.printed(), gene.group(2));
            if (gene.group(3) != null) {
                references.add(line, Database.UNIPROT.printed(), gene.group(3));
            }
        } else if (header.isOpen(TableHeader.Table.EXPRESSION) && expression.read(line)) {
            header.goOn();
        } else {
            return section != Heading.CITATION && section != Heading.BIBLIOGRAPHY && readLinks(line);
        }
        return true;
    }

    private boolean readLinks(CardLine line) {
        List<LinkRow> rows = LinkRow.readAll(line);
        rows.forEach(row -> link(line, row.database(), row.identifier()));
        if (!rows.isEmpty()) {
            header.leave();
            return true;
        }
        List<OldLinks.Link> links =
                section == Heading.LINKS ? OldLinks.read(line).orElse(List.of()) : List.of();
        links.forEach(link -> link(line, link.database().printed(), link.identifier()));
        return !links.isEmpty();
    }

    private void link(CardLine line, String database, String identifier) {
        references.add(line, database, identifier);
        if (database.equals(Database.HGNC.printed())) {
            HgncId.parse(identifier).ifPresent(id -> {
                identity.hgncId(id);
                draft.placed(line, Path.of("/identity/hgncId"), Confidence.HIGH, "A link: database and identifier");
            });
        }
    }

    private void readOther(CardLine line) {
        if (head.read(line)) {
            section = section == Heading.HISTORY ? section : null;
        } else if (head.tellsHistory()) {
            head.tell(line);
        } else if (head.awaitsAffiliation()) {
            head.affiliation(line);
        } else if (section == Heading.BIBLIOGRAPHY) {
            printed.add(line);
        } else if (section == Heading.CITATION) {
            readCitation(line);
        } else if (section == Heading.HISTORY) {
            head.tell(line);
        } else {
            draft.unplaced(line, "It has not the form of any table of the card");
        }
    }

    private void readCitation(CardLine line) {
        Matcher found = DOI.matcher(line.raw().length() < 400 ? line.text() : "");
        if (found.matches()) {
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
