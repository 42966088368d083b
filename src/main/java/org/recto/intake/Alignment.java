package org.recto.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts blocks under headings so that their order is the cards' and their words fit best, all blocks weighed together.
 */
final class Alignment {

    /** Two blocks under one heading are possible, but less likely than a heading for each. */
    private static final int SAME_AGAIN = 3;

    private Alignment() {}

    /**
     * The heading for each block, {@code null} for one that nothing speaks for.
     *
     * @param slots those that come into question, in their order
     */
    static List<@Nullable Slot> of(List<Block> blocks, List<Slot> slots) {
        int[][] best = new int[blocks.size() + 1][slots.size()];
        int[][] before = new int[blocks.size() + 1][slots.size()];
        for (int block = 1; block <= blocks.size(); block++) {
            for (int slot = 0; slot < slots.size(); slot++) {
                int score = blocks.get(block - 1).score(slots.get(slot));
                int bestBefore = Integer.MIN_VALUE;
                for (int earlier = 0; earlier <= slot; earlier++) {
                    int sum = best[block - 1][earlier] - (earlier == slot && block > 1 && score > 0 ? SAME_AGAIN : 0);
                    if (sum > bestBefore) {
                        bestBefore = sum;
                        before[block][slot] = earlier;
                    }
                }
                best[block][slot] = bestBefore + score;
            }
        }
        return trace(blocks, slots, best, before);
    }

    private static List<@Nullable Slot> trace(List<Block> blocks, List<Slot> slots, int[][] best, int[][] before) {
        int slot = 0;
        for (int last = 0; last < slots.size(); last++) {
            slot = best[blocks.size()][last] > best[blocks.size()][slot] ? last : slot;
        }
        List<@Nullable Slot> found = new ArrayList<>();
        for (int block = blocks.size(); block > 0; block--) {
            boolean speaks = blocks.get(block - 1).score(slots.get(slot)) > 0;
            found.add(speaks ? slots.get(slot) : null);
            slot = before[block][slot];
        }
        Collections.reverse(found);
        return found;
    }

    /** Sure where the words speak clearly for this heading and less for any other. */
    static Confidence confidence(Block block, Slot slot, List<Slot> slots) {
        int score = block.score(slot);
        int other = 0;
        for (Slot candidate : slots) {
            other = candidate == slot ? other : Math.max(other, block.score(candidate));
        }
        boolean isClear = score >= 6 && score * 2 >= other * 3;
        return isClear ? Confidence.HIGH : score >= 3 && score * 4 >= other * 3 ? Confidence.MEDIUM : Confidence.LOW;
    }
}
