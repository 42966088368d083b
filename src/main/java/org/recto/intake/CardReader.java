package org.recto.intake;

import java.util.List;

/** Reads one card: its head, its text in either printing, its tables. */
final class CardReader {

    private final List<CardLine> lines;
    private final CardLine title;
    private final Draft draft = new Draft();
    private final Narratives narratives = new Narratives(draft);
    private final Head head = new Head(draft);
    private final Figures figures = new Figures(draft, narratives);
    private final Diseases diseases = new Diseases(draft);
    private final Bibliography bibliography = new Bibliography(draft);
    private final CrossReferences references = new CrossReferences(draft);
    private final Labels labels;
    private final IdentityBlock identity;
    private final Tail tail;

    CardReader(List<CardLine> lines, CardLine title) {
        this.lines = lines;
        this.title = title;
        this.labels = Labels.of(lines);
        this.identity = new IdentityBlock(draft, labels, narratives, references, figures, head);
        this.tail = new Tail(draft, head, bibliography, references, identity);
    }

    Reading read(String sha256) {
        String symbol = Head.symbol(title).orElseThrow().text();
        head.title(title);
        lines.subList(0, lines.indexOf(title)).stream()
                .filter(line -> !line.isBlank())
                .forEach(line -> draft.structure(line, "Belongs to the site"));
        int text = readHead(lines.indexOf(title) + 1);
        int end = endOfText(text);
        new TextReader(draft, labels, narratives, figures, diseases, identity, head, symbol)
                .read(lines.subList(text, end));
        head.closeAuthors();
        tail.read(lines.subList(end, lines.size()));
        for (CardLine line : lines) {
            if (!draft.knows(line) && line.isBlank()) {
                draft.structure(line, "Blank");
            }
        }
        return new Assembly(draft, narratives, head, figures, diseases, bibliography, references, identity, tail)
                .reading(sha256, symbol);
    }

    /** Reads date, authors, affiliations and earlier versions, up to the first heading, figure or gap of two lines. */
    private int readHead(int from) {
        int blanks = 0;
        boolean isBehindGap = false;
        for (int i = from; i < lines.size(); i++) {
            CardLine line = lines.get(i);
            blanks = line.isBlank() ? blanks + 1 : 0;
            if (line.isBlank()) {
                isBehindGap = true;
                head.endHistory(true);
            } else if (SiteLines.isOne(line)) {
                draft.structure(line, "Belongs to the site");
            }
            boolean isOver = Figures.isMarker(line)
                    || Heading.alone(line).isPresent()
                    || blanks == 2 && !isAwaited(i)
                    || !line.isBlank() && !draft.knows(line) && !readHeadLine(line, isBehindGap);
            if (isOver) {
                head.endHistory(false);
                return blanks >= 2 ? i - 1 : i;
            }
            isBehindGap = line.isBlank();
        }
        return lines.size();
    }

    private boolean isAwaited(int from) {
        return lines.subList(from, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(head::awaits)
                .isPresent();
    }

    private boolean readHeadLine(CardLine line, boolean isBehindGap) {
        if (head.read(line)) {
            return true;
        }
        if (head.tellsHistory()) {
            head.tell(line);
            return true;
        }
        return head.takesAffiliation(line, isBehindGap);
    }

    /** The identity section has lines that look like links; those end nothing. */
    private int endOfText(int from) {
        List<CardLine> text = lines.subList(from, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .toList();
        boolean isWithinIdentity = false;
        for (int i = 0; i < text.size(); i++) {
            Heading heading = Heading.alone(text.get(i)).orElse(null);
            if (heading != null && heading.level() == Heading.Level.SECTION) {
                isWithinIdentity = heading == Heading.IDENTITY;
            }
            boolean ends =
                    isWithinIdentity ? heading != null && heading.level() == Heading.Level.TAIL : Tail.begins(text, i);
            if (ends) {
                return lines.indexOf(text.get(i));
            }
        }
        return lines.size();
    }
}
