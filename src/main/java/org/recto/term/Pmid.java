package org.recto.term;

import java.util.Optional;

/** PubMed's number of a paper: one to eight digits, the first of them no zero. */
public record Pmid(int number) {

    private static final int MOST_DIGITS = 8;

    public Pmid {
        if (number < 1 || number > 99_999_999) {
            throw new IllegalArgumentException("A PMID has one to eight digits, unlike " + number);
        }
    }

    /** The PMID, or nothing where the text has not the form of one. */
    public static Optional<Pmid> parse(String text) {
        return hasForm(text) ? Optional.of(new Pmid(Integer.parseInt(text))) : Optional.empty();
    }

    private static boolean hasForm(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS || text.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
