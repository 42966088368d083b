package org.recto.rule.bibliography;

/** Tells a slip of the hand from another word. */
final class Typo {

    /** Shorter names differ by a letter too often. */
    private static final int SHORTEST = 4;

    private Typo() {}

    /** Whether one name is the other with a letter behind it, as are Cho and Choi; names of two letters are too many. */
    static boolean isOneLetterLonger(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        return shorter.length() > 2 && longer.length() == shorter.length() + 1 && longer.startsWith(shorter);
    }

    /** Whether one letter was added, left out, replaced or exchanged with its neighbour. */
    static boolean isOneLetterOff(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int first = 0;
        while (first < shorter && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < shorter - first
                && one.charAt(one.length() - 1 - last) == other.charAt(other.length() - 1 - last)) {
            last++;
        }
        int left = one.length() - first - last;
        int right = other.length() - first - last;
        boolean isExchanged = left == 2
                && right == 2
                && one.charAt(first) == other.charAt(first + 1)
                && one.charAt(first + 1) == other.charAt(first);
        return (left <= 1 && right <= 1 && left + right > 0) || isExchanged;
    }
}
