package org.recto.hgvs;

/**
 * The standard's choice among the places where a loss or a gain gives one and the same sequence: the last of them.
 *
 * @param sequence counted from 1
 * @param limit the last place that a change may be shifted to
 */
record ThreePrime(String sequence, int limit) {

    /** How far a stretch can be shifted that is lost, or doubled. */
    int shift(Span stretch) {
        int by = 0;
        while (stretch.end() + by < limit && at(stretch.start() + by) == at(stretch.end() + by + 1)) {
            by++;
        }
        return by;
    }

    /** How far something can be shifted that is inserted behind a place. */
    int shift(int before, String inserted) {
        int by = 0;
        while (before + by < limit && inserted.charAt(by % inserted.length()) == at(before + by + 1)) {
            by++;
        }
        return by;
    }

    /** What is inserted as it reads after the shift. */
    static String turned(String inserted, int by) {
        int turn = by % inserted.length();
        return inserted.substring(turn) + inserted.substring(0, turn);
    }

    private char at(int position) {
        return sequence.charAt(position - 1);
    }
}
