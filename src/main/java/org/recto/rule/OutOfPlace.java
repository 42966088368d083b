package org.recto.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Finds what stands out of order in a list. */
public final class OutOfPlace {

    private OutOfPlace() {}

    /** The fewest places that must be taken out so that what is left does not descend. */
    public static <T> BitSet in(List<T> list, Comparator<? super T> order, Inspection inspection) {
        List<Integer> tails = new ArrayList<>(); // of the runs of each length the one that ends lowest
        int[] before = new int[list.size()];
        for (int i = 0; i < list.size(); i++) {
            // most stand in order, behind all that came before
            boolean isLast = !tails.isEmpty() && order.compare(list.get(tails.getLast()), list.get(i)) <= 0;
            int from = isLast ? tails.size() : 0;
            int to = tails.size();
            while (from < to) {
                inspection.step();
                int middle = (from + to) >>> 1;
                boolean mayFollow = order.compare(list.get(tails.get(middle)), list.get(i)) <= 0;
                from = mayFollow ? middle + 1 : from;
                to = mayFollow ? to : middle;
            }
            before[i] = from == 0 ? -1 : tails.get(from - 1);
            if (from == tails.size()) {
                tails.add(i);
            } else {
                tails.set(from, i);
            }
        }
        BitSet out = new BitSet();
        out.set(0, list.size());
        for (int i = tails.isEmpty() ? -1 : tails.getLast(); i >= 0; i = before[i]) {
            out.clear(i);
        }
        return out;
    }
}
