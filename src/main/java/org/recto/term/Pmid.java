package org.recto.term;

import java.util.Optional;
import java.util.regex.Pattern;

/** PubMed's number of a paper: one to eight digits, the first of them no zero. */
public record Pmid(int number) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,7}");

    public Pmid {
        if (number < 1 || number > 99_999_999) {
            throw new IllegalArgumentException("A PMID has one to eight digits, unlike " + number);
        }
    }

    /** The PMID, or nothing where the text has not the form of one. */
    public static Optional<Pmid> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Pmid(Integer.parseInt(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
