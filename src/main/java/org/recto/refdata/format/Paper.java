package org.recto.refdata.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.Provenance;
import org.recto.refdata.PublicationRecord;
import org.recto.term.Pmid;

/** What PubMed says of a paper, whichever format it is read from, until it is whole. */
final class Paper {

    static final int LONGEST_TEXT = 1 << 20;

    /** The longest lists of authors, those of particle physics, have some five thousand. */
    private static final int MOST_AUTHORS = 20_000;

    /** Of {@code 1990 Mar 23}, {@code 1998 Dec-1999 Jan} and {@code Winter 2001} alike. */
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:1[5-9]|20)[0-9]{2}(?![0-9])");

    /** Where the record starts. */
    final long line;

    private @Nullable String pmid;
    private @Nullable Integer year;
    private @Nullable String title;
    private final List<String> authors = new ArrayList<>();
    private long lettersOfAuthors;
    private boolean isRetracted;

    Paper(long line) {
        this.line = line;
    }

    void pmid(String text) {
        pmid = pmid == null ? text : pmid;
    }

    void published(String text) {
        Matcher found = YEAR.matcher(text);
        year = year == null && found.find() ? Integer.valueOf(found.group()) : year;
    }

    void title(String text) {
        title = title == null && !text.isEmpty() ? text : title;
    }

    void author(String name) throws Malformed {
        if (authors.size() >= MOST_AUTHORS) {
            throw new Malformed("this paper has more than " + MOST_AUTHORS + " authors");
        }
        lettersOfAuthors += name.length();
        if (lettersOfAuthors > LONGEST_TEXT) {
            throw new Malformed("the authors of this paper are longer than " + LONGEST_TEXT + " letters");
        }
        if (!name.isEmpty()) {
            authors.add(name);
        }
    }

    /** What kind of publication it is; of retracted ones PubMed adds this kind to their own. */
    void type(String text) {
        isRetracted |= text.equalsIgnoreCase("Retracted Publication");
    }

    void retracted() {
        isRetracted = true;
    }

    PublicationRecord whole(Provenance provenance) throws Malformed {
        if (pmid == null) {
            throw new Malformed(line, "this record has no PMID");
        }
        String number = pmid;
        Optional<Pmid> parsed = Pmid.parse(number);
        if (parsed.isEmpty()) {
            throw new Malformed(line, "\"" + Terms.shortened(number) + "\" is no PMID");
        }
        return new PublicationRecord(parsed.get(), year, title, authors, isRetracted, provenance);
    }
}
