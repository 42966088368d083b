package org.recto.search;

/** How far words are from each other. */
final class Spelling {

    private Spelling() {}

    /** Whether someone may have meant a word, or how it begins, by what they typed: it is a slip or two away. */
    static boolean isNear(String typed, String word) {
        int slips = typed.length() < 3 ? 0 : typed.length() < 8 ? 1 : 2;
        return distance(typed, word) <= slips;
    }

    /**
     * How many letters must be put in, left out, replaced or swapped with the next to come from one word to another or to a
     * beginning of it.
     */
    static int distance(String typed, String word) {
        int[][] slips = new int[typed.length() + 1][word.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int k = 0; k <= word.length(); k++) {
                slips[i][k] = i == 0 ? k : k == 0 ? i : least(slips, typed, word, i, k);
            }
        }
        int least = Integer.MAX_VALUE;
        for (int slip : slips[typed.length()]) {
            least = Math.min(least, slip);
        }
        return least;
    }

    private static int least(int[][] slips, String typed, String word, int i, int k) {
        boolean isSame = typed.charAt(i - 1) == word.charAt(k - 1);
        int least = Math.min(Math.min(slips[i - 1][k], slips[i][k - 1]) + 1, slips[i - 1][k - 1] + (isSame ? 0 : 1));
        boolean isSwapped = i > 1
                && k > 1
                && typed.charAt(i - 1) == word.charAt(k - 2)
                && typed.charAt(i - 2) == word.charAt(k - 1);
        return isSwapped ? Math.min(least, slips[i - 2][k - 2] + 1) : least;
    }
}
