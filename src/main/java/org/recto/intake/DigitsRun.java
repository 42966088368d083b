package org.recto.intake;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/**
 * A PMID and a year that run together, perhaps with the digits that a title begins with.
 *
 * @param pmid the PMID's digits
 * @param year the year
 * @param length how many digits both take
 */
record DigitsRun(String pmid, int year, int length) {

    private static final int YEAR = 4;
    private static final int LONGEST_PMID = 8;
    private static final int EARLIEST = 1800;

    /**
     * How the digits at the text's beginning can be parted; one answer is the rule. Where several are possible, those
     * whose PMID was given out in other years than theirs are left out, as far as one remains.
     */
    static List<DigitsRun> at(String text) {
        int digits = 0;
        while (digits < text.length() && digits < 40 && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        List<DigitsRun> possible = new ArrayList<>();
        for (int length = Math.min(LONGEST_PMID, digits - YEAR); length > 0; length--) {
            int year = Integer.parseInt(text, length, length + YEAR, 10);
            if (text.charAt(0) != '0' && year >= EARLIEST && year <= Year.now().getValue() + 1) {
                possible.add(new DigitsRun(text.substring(0, length), year, length + YEAR));
            }
        }
        List<DigitsRun> inStep = possible.stream().filter(DigitsRun::isInStep).toList();
        return inStep.isEmpty() ? possible : inStep;
    }

    /** Whether the PMID's size fits the year: PubMed counted to a million in 1976, to ten million by 1999. */
    private boolean isInStep() {
        return switch (pmid.length()) {
            case 8 -> Integer.parseInt(pmid) < 70_000_000 && (year >= 1999 || year <= 1975);
            case 7 -> year >= 1965 && year <= 2000;
            default -> year >= 1970 && year <= 1980;
        };
    }
}
