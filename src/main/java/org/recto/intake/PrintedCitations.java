package org.recto.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The old site's bibliography: each item on a few lines, title, authors, journal with the year, and PMID. */
final class PrintedCitations {

    // a slip of the hand in a PMID or a year is kept, so that rules can see it
    private static final Pattern PMID = Pattern.compile(
            "(.*?)[ \\[(]*\\b(?:PMID|PubMed(?: ID)?) ?:? ?([0-9][0-9A-Za-z]{0,9}|[A-Za-z][0-9]{1,9})[.\\])]*(?: ?\\[PubMed.{0,60})?");

    /** The number that papers had before PMIDs: it is kept behind the journal. */
    private static final Pattern MEDLINE =
            Pattern.compile("\\[?Medline(?: UI)?:? ?[0-9]{7,9}\\]?\\.?", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBERED = Pattern.compile("(?:[0-9]{1,3}[.)]|\\[[0-9]{1,3}\\]|[-\u2022*]) +(?=\\S)");
    private static final int LONGEST = 6000;

    private final Draft draft;
    private final Bibliography bibliography;
    private final List<CardLine> open = new ArrayList<>();

    PrintedCitations(Draft draft, Bibliography bibliography) {
        this.draft = draft;
        this.bibliography = bibliography;
    }

    void add(CardLine line) {
        String text = line.raw().length() < LONGEST ? line.words() : "";
        Matcher pmid = PMID.matcher(text);
        boolean isIdentifier = pmid.matches() && pmid.group(1).isEmpty()
                || MEDLINE.matcher(text).matches();
        boolean isNumbered = NUMBERED.matcher(text).lookingAt();
        if (isNumbered || !isIdentifier && isComplete()) {
            end();
        }
        open.add(line);
        if (isIdentifier || pmid.matches()) {
            end();
        }
    }

    private boolean isComplete() {
        return open.size() >= 3
                && PrintedCitation.journalYear(open.getLast().words()).isPresent();
    }

    /** Ends the item; what can't be told apart is left over. */
    void end() {
        List<CardLine> lines = List.copyOf(open);
        open.clear();
        if (lines.isEmpty()) {
            return;
        }
        List<String> texts = new ArrayList<>();
        String pmid = null;
        String medline = null;
        for (CardLine line : lines) {
            String text = line.words();
            Matcher found = PMID.matcher(text.length() < LONGEST ? text : "");
            if (found.matches()) {
                pmid = found.group(2);
                text = found.group(1);
            } else if (MEDLINE.matcher(text).matches()) {
                medline = text;
                text = "";
            }
            if (!text.isEmpty()) {
                texts.add(texts.isEmpty() ? NUMBERED.matcher(text).replaceFirst("") : text);
            }
        }
        keep(lines, texts, pmid, medline);
    }

    private void keep(List<CardLine> lines, List<String> texts, @Nullable String pmid, @Nullable String medline) {
        Optional<PrintedCitation> citation = PrintedCitation.read(texts);
        if (citation.isPresent()) {
            bibliography.keepPrinted(lines, citation.get(), pmid, medline);
        } else {
            lines.forEach(line -> draft.unplaced(line, "It can't be told which part of a citation this is"));
        }
    }
}
