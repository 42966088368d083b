package org.recto.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which elements of one list stand in another, in order: the longest such selection, found as Myers describes in "An
 * O(ND) Difference Algorithm and Its Variations" (1986).
 */
public final class Alignment {

    /** Beyond so many differences nobody would follow a comparison: everything between the ends that agree differs. */
    private static final int FURTHEST = 1_000;

    private final int[] partners;
    private final int otherSize;

    private Alignment(int[] partners, int otherSize) {
        this.partners = partners;
        this.otherSize = otherSize;
    }

    /** A stretch of one list that the other has something else for; either may be empty. */
    public record Hunk(int from, int to, int otherFrom, int otherTo) {}

    /** Elements are the same where they are equal. */
    public static Alignment of(List<?> one, List<?> other) {
        int[] partners = new int[one.size()];
        Arrays.fill(partners, -1);
        int shorter = Math.min(one.size(), other.size());
        int head = 0;
        while (head < shorter && one.get(head).equals(other.get(head))) {
            partners[head] = head;
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && one.get(one.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
            tail++;
            partners[one.size() - tail] = other.size() - tail;
        }
        Alignment found = new Alignment(partners, other.size());
        found.alignBetween(one.subList(head, one.size() - tail), other.subList(head, other.size() - tail), head);
        return found;
    }

    int size() {
        return partners.length;
    }

    /** Where the other list has the element, -1 where it doesn't. */
    int partner(int index) {
        return partners[index];
    }

    /** Takes an element for another than its partner. */
    void part(int index) {
        partners[index] = -1;
    }

    /** What differs, in order. */
    public List<Hunk> hunks() {
        List<Hunk> hunks = new ArrayList<>();
        int from = 0;
        int otherFrom = 0;
        for (int i = 0; i <= partners.length; i++) {
            int partner = i == partners.length ? otherSize : partners[i];
            if (partner >= 0) {
                if (i > from || partner > otherFrom) {
                    hunks.add(new Hunk(from, i, otherFrom, partner));
                }
                from = i + 1;
                otherFrom = partner + 1;
            }
        }
        return hunks;
    }

    /** How far along the one list each diagonal gets with d differences, for d = 0, 1, … until both ends are met. */
    private void alignBetween(List<?> one, List<?> other, int head) {
        List<int[]> rounds = new ArrayList<>();
        int[] reach = new int[2 * FURTHEST + 3];
        for (int d = 0; d <= FURTHEST; d++) {
            rounds.add(Arrays.copyOfRange(reach, FURTHEST - d, FURTHEST + d + 3));
            for (int k = -d; k <= d; k += 2) {
                int at = FURTHEST + 1 + k;
                int x = comesFromAbove(reach[at - 1], reach[at + 1], d, k) ? reach[at + 1] : reach[at - 1] + 1;
                int y = x - k;
                while (x < one.size() && y < other.size() && one.get(x).equals(other.get(y))) {
                    x++;
                    y++;
                }
                reach[at] = x;
                if (x >= one.size() && y >= other.size()) {
                    walkBack(one.size(), other.size(), rounds, head);
                    return;
                }
            }
        }
    }

    private static boolean comesFromAbove(int below, int above, int d, int k) {
        return k == -d || k != d && below < above;
    }

    private void walkBack(int size, int otherSizeBetween, List<int[]> rounds, int head) {
        int x = size;
        int y = otherSizeBetween;
        for (int d = rounds.size() - 1; d >= 0; d--) {
            int[] reach = rounds.get(d);
            int k = x - y;
            int at = d + 1 + k;
            boolean added = comesFromAbove(reach[at - 1], reach[at + 1], d, k);
            int fromX = d == 0 ? 0 : added ? reach[at + 1] : reach[at - 1];
            int fromY = d == 0 ? 0 : fromX - (added ? k + 1 : k - 1);
            while (x > fromX && y > fromY) {
                partners[head + --x] = head + --y;
            }
            x = fromX;
            y = fromY;
        }
    }
}
