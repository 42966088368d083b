package org.recto.intake;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.term.Pmid;

/**
 * A PMID and a year that run together, perhaps with the digits that a title begins with.
 *
 * @param pmid the PMID as it is written
 * @param year the year
 * @param length how many digits both take
 */
record DigitsRun(String pmid, int year, int length) {

    private static final int YEAR = 4;
    private static final int LONGEST_PMID = 8;
    private static final int EARLIEST = 1800;

    /** Shorter PMIDs are those of papers from 1975 on back, and rare. */
    private static final int SHORTEST_USUAL_PMID = 5;

    /** A PMID of seven or eight digits and a year, one of them wrong: a digit too many, a year to come. */
    private static final Pattern WRONG_DIGITS = Pattern.compile("([0-9]{7,9})([0-9]{4})(?![0-9])");

    /** One letter where a digit of the PMID should be. */
    private static final Pattern WITH_LETTER =
            Pattern.compile("(?=[0-9A-Za-z]{7,9}(?:18|19|20)[0-9]{2}(?![0-9]))([0-9]*[A-Za-z][0-9]*)([0-9]{4})");

    /**
     * How the digits at the text's beginning can be parted; one answer is the rule. Where several are possible, those
     * whose PMID was given out in other years than theirs are left out, as far as one remains. Where none is possible,
     * a slip of the hand in one of the two is: the row is read as it stands, so that what is wrong with it can be said.
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
        if (!inStep.isEmpty()) {
            return inStep;
        }
        boolean isUsual = possible.stream().anyMatch(run -> run.pmid.length() >= SHORTEST_USUAL_PMID);
        List<DigitsRun> miswritten = isUsual ? List.of() : miswritten(text);
        return miswritten.isEmpty() ? possible : miswritten;
    }

    private static List<DigitsRun> miswritten(String text) {
        for (Pattern pattern : List.of(WRONG_DIGITS, WITH_LETTER)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.lookingAt()) {
                return List.of(new DigitsRun(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.end()));
            }
        }
        return List.of();
    }

    boolean isMiswritten() {
        return Pmid.parse(pmid).isEmpty()
                || year < EARLIEST
                || year > Year.now().getValue() + 1;
    }

    /** Whether what stands in a PMID's place is one, or would be but for a slip of the hand. */
    static boolean isPmid(String text) {
        return text.matches("[1-9][0-9]{0,7}|[0-9]{6,9}|(?=[0-9A-Za-z]{7,9}$)[0-9]*[A-Za-z][0-9]*");
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
