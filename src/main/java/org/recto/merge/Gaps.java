package org.recto.merge;

/** Space between words or paragraphs that stayed. */
final class Gaps {

    private Gaps() {}

    /** Where both changed it, the greater break stays: space says nothing that a person should be asked about. */
    static String merge(String base, String theirs, String mine) {
        if (theirs.equals(mine) || base.equals(mine)) {
            return theirs;
        }
        if (base.equals(theirs)) {
            return mine;
        }
        long theirBreaks = breaks(theirs);
        long myBreaks = breaks(mine);
        if (theirBreaks != myBreaks) {
            return theirBreaks > myBreaks ? theirs : mine;
        }
        return theirs.length() != mine.length()
                ? theirs.length() > mine.length() ? theirs : mine
                : theirs.compareTo(mine) > 0 ? theirs : mine;
    }

    static long breaks(String gap) {
        return gap.chars().filter(c -> c == '\n').count();
    }
}
