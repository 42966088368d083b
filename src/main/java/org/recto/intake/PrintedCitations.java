package org.recto.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The old site's bibliography: each item on a few lines, title, authors, journal with the year, and PMID. */
final class PrintedCitations {

    // a slip of the hand in a PMID or a year is kept, so that rules can see it
    private static final Pattern PMID = Pattern.compile("PMID:? ?([0-9][0-9A-Za-z]{0,9}|[A-Za-z][0-9]{1,9})\\.?");
    private static final Pattern JOURNAL = Pattern.compile("[^0-9]{2,200}([0-9]{4})\\b.{0,300}");

    private final Draft draft;
    private final Bibliography bibliography;
    private final List<CardLine> open = new ArrayList<>();

    PrintedCitations(Draft draft, Bibliography bibliography) {
        this.draft = draft;
        this.bibliography = bibliography;
    }

    void add(CardLine line) {
        open.add(line);
        if (PMID.matcher(line.words()).matches()) {
            end();
        }
    }

    /** Ends the item; what isn't title, authors, journal and perhaps PMID is left over. */
    void end() {
        List<CardLine> lines = List.copyOf(open);
        open.clear();
        if (lines.isEmpty()) {
            return;
        }
        Matcher pmid = PMID.matcher(lines.getLast().words());
        boolean hasPmid = pmid.matches();
        int texts = hasPmid ? lines.size() - 1 : lines.size();
        Matcher journal = texts == 3 ? JOURNAL.matcher(lines.get(2).words()) : null;
        if (journal == null || !journal.matches()) {
            lines.forEach(line -> draft.unplaced(line, "It can't be told which part of a citation this is"));
            return;
        }
        bibliography.keepPrinted(
                lines,
                hasPmid ? pmid.group(1) : null,
                Integer.parseInt(journal.group(1)),
                lines.get(2).words());
    }
}
