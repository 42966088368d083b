package org.recto.workbench.parts.changes;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What changed between two texts, word by word: the shortest way from one to the other, found as Myers describes in
 * "An O(ND) Difference Algorithm and Its Variations" (1986).
 */
public final class WordDiff {

    /** Beyond so many differing words nobody reads a comparison: the old text is shown whole, then the new. */
    private static final int FURTHEST = 1_000;

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}\\p{M}]+|.", Pattern.DOTALL);

    private WordDiff() {}

    /** A stretch of text that stayed, went or came. */
    public record Piece(Fate fate, String text) {}

    /** What became of a piece of text. */
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    /** The pieces in reading order; leaving out what was added gives the old text, what was removed the new. */
    public static List<Piece> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<int[]> rounds = rounds(old, now);
        return rounds.isEmpty() ? whole(before, after) : joined(walkBack(old, now, rounds));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<Piece> whole(String before, String after) {
        return List.of(new Piece(Fate.REMOVED, before), new Piece(Fate.ADDED, after));
    }

    /**
     * How far along the old text each diagonal gets with d differences, for d = 0, 1, … until both ends are met; none
     * where that takes too many.
     */
    private static List<int[]> rounds(List<String> old, List<String> now) {
        List<int[]> rounds = new ArrayList<>();
        int[] reach = new int[2 * FURTHEST + 3];
        for (int d = 0; d <= FURTHEST; d++) {
            rounds.add(reach.clone());
            for (int k = -d; k <= d; k += 2) {
                int x = comesFromAbove(reach, d, k) ? at(reach, k + 1) : at(reach, k - 1) + 1;
                int y = x - k;
                while (x < old.size() && y < now.size() && old.get(x).equals(now.get(y))) {
                    x++;
                    y++;
                }
                reach[FURTHEST + 1 + k] = x;
                if (x >= old.size() && y >= now.size()) {
                    return rounds;
                }
            }
        }
        return List.of();
    }

    private static boolean comesFromAbove(int[] reach, int d, int k) {
        return k == -d || k != d && at(reach, k - 1) < at(reach, k + 1);
    }

    private static int at(int[] reach, int k) {
        return reach[FURTHEST + 1 + k];
    }

    private static List<Piece> walkBack(List<String> old, List<String> now, List<int[]> rounds) {
        LinkedList<Piece> pieces = new LinkedList<>();
        int x = old.size();
        int y = now.size();
        for (int d = rounds.size() - 1; d >= 0; d--) {
            int[] reach = rounds.get(d);
            int k = x - y;
            boolean added = comesFromAbove(reach, d, k);
            int fromX = d == 0 ? 0 : at(reach, added ? k + 1 : k - 1);
            int fromY = d == 0 ? 0 : fromX - (added ? k + 1 : k - 1);
            while (x > fromX && y > fromY) {
                pieces.addFirst(new Piece(Fate.KEPT, old.get(--x)));
                y--;
            }
            if (d > 0) {
                pieces.addFirst(
                        added ? new Piece(Fate.ADDED, now.get(fromY)) : new Piece(Fate.REMOVED, old.get(fromX)));
                x = fromX;
                y = fromY;
            }
        }
        return pieces;
    }

    /**
     * Neighbours of one fate become one piece, and between two changes what went is told before what came. A lone
     * space between two changed words counts as changed with them, or a rewritten phrase would fall to pieces.
     */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.fate() != Fate.KEPT) {
                flush(joined, Fate.KEPT, kept);
                (piece.fate() == Fate.ADDED ? added : removed).append(piece.text());
            } else if (joinsTwoChanges(pieces, i)) {
                removed.append(piece.text());
                added.append(piece.text());
            } else {
                flush(joined, Fate.REMOVED, removed);
                flush(joined, Fate.ADDED, added);
                kept.append(piece.text());
            }
        }
        flush(joined, Fate.KEPT, kept);
        flush(joined, Fate.REMOVED, removed);
        flush(joined, Fate.ADDED, added);
        return joined;
    }

    private static boolean joinsTwoChanges(List<Piece> pieces, int i) {
        return pieces.get(i).text().equals(" ")
                && i > 0
                && i < pieces.size() - 1
                && pieces.get(i - 1).fate() != Fate.KEPT
                && pieces.get(i + 1).fate() != Fate.KEPT;
    }

    private static void flush(List<Piece> joined, Fate fate, StringBuilder text) {
        if (!text.isEmpty()) {
            joined.add(new Piece(fate, text.toString()));
            text.setLength(0);
        }
    }
}
