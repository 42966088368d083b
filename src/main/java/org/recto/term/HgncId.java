package org.recto.term;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The HUGO Gene Nomenclature Committee's number of a gene, the one name of a gene that never changes. */
public record HgncId(int number) {

    private static final Pattern FORM = Pattern.compile("(?:HGNC:|hgnc:)?([1-9][0-9]{0,4})");

    public HgncId {
        if (number < 1) {
            throw new IllegalArgumentException("An HGNC id is a positive number, not " + number);
        }
    }

    /** Reads {@code HGNC:6024} or {@code 6024}. */
    public static Optional<HgncId> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(new HgncId(Integer.parseInt(form.group(1)))) : Optional.empty();
    }

    /** With its prefix: {@code HGNC:6024}. */
    @Override
    public String toString() {
        return "HGNC:" + number;
    }
}
