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
    private final IdentityBlock identity = new IdentityBlock(draft, narratives, references);
    private final Tail tail = new Tail(draft, head, bibliography, references, identity);

    CardReader(List<CardLine> lines, CardLine title) {
        this.lines = lines;
        this.title = title;
    }

    Reading read(String sha256) {
        String symbol = Head.symbol(title).orElseThrow().text();
        head.title(title);
        boolean isHeaded = HeadedText.isPrintedSo(lines);
        int text = readHead(lines.indexOf(title) + 1);
        int end = endOfText(text);
        if (isHeaded) {
            new HeadedText(draft, narratives, figures, diseases, identity, head, symbol).read(lines.subList(text, end));
        } else {
            new StrippedText(draft, narratives, figures, diseases).read(lines.subList(text, end));
        }
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

    /** Reads date, authors and affiliations, up to the first heading, figure or gap of two lines. */
    private int readHead(int from) {
        int blanks = 0;
        for (int i = from; i < lines.size(); i++) {
            CardLine line = lines.get(i);
            blanks = line.isBlank() ? blanks + 1 : 0;
            boolean isOver = Figures.isMarker(line)
                    || Heading.alone(line).isPresent()
                    || blanks == 2
                    || !line.isBlank() && !head.readDated(line) && !head.readUpdate(line) && !isAffiliation(line);
            if (isOver) {
                return blanks == 2 ? i - 1 : i;
            }
        }
        return lines.size();
    }

    private boolean isAffiliation(CardLine line) {
        boolean isAwaited = head.awaitsAffiliation() && line.raw().length() < 2000;
        if (isAwaited) {
            head.affiliation(line);
        }
        return isAwaited;
    }

    /** The identity section has lines that look like links; those end nothing. */
    private int endOfText(int from) {
        boolean isWithinIdentity = false;
        for (int i = from; i < lines.size(); i++) {
            Heading heading = Heading.alone(lines.get(i)).orElse(null);
            if (heading != null && heading.level() != Heading.Level.FIELD) {
                isWithinIdentity = heading == Heading.IDENTITY;
            }
            if (!isWithinIdentity && Tail.begins(lines.get(i))) {
                return i;
            }
        }
        return lines.size();
    }
}
