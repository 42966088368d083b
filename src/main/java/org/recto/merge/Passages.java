package org.recto.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.recto.merge.Alignment.Hunk;

/**
 * Two versions of a list laid over the one that both began with.
 *
 * @param together whether a change of theirs and one of mine that merely touch are one
 */
record Passages(Alignment theirs, Alignment mine, BiPredicate<Hunk, Hunk> together) {

    /** A stretch of all three, the first of each inclusive and the last exclusive. */
    record Passage(int from, int to, int theirFrom, int theirTo, int myFrom, int myTo, Who who) {}

    /** Who changed a stretch. */
    enum Who {
        NOBODY,
        THEY,
        ME,
        BOTH
    }

    /** The whole, stretch by stretch. */
    List<Passage> all() {
        List<Hunk> theirHunks = theirs.hunks();
        List<Hunk> myHunks = mine.hunks();
        List<Passage> passages = new ArrayList<>();
        int t = 0;
        int m = 0;
        int from = 0;
        int theirShift = 0;
        int myShift = 0;
        while (t < theirHunks.size() || m < myHunks.size()) {
            int firstTheirs = t;
            int firstMine = m;
            int to = Math.min(start(theirHunks, t), start(myHunks, m));
            int begin = to;
            boolean theyFirst =
                    t < theirHunks.size() && (m >= myHunks.size() || isBefore(theirHunks.get(t), myHunks.get(m)));
            if (theyFirst) {
                to = theirHunks.get(t++).to();
            } else {
                to = myHunks.get(m++).to();
            }
            boolean grows = true;
            while (grows) {
                grows = false;
                if (t < theirHunks.size()
                        && (meets(theirHunks.get(t), begin, to)
                                || m > firstMine && touches(theirHunks.get(t), myHunks.get(m - 1)))) {
                    to = Math.max(to, theirHunks.get(t++).to());
                    grows = true;
                }
                if (m < myHunks.size()
                        && (meets(myHunks.get(m), begin, to)
                                || t > firstTheirs && touches(theirHunks.get(t - 1), myHunks.get(m)))) {
                    to = Math.max(to, myHunks.get(m++).to());
                    grows = true;
                }
            }
            if (begin > from) {
                passages.add(new Passage(
                        from,
                        begin,
                        from + theirShift,
                        begin + theirShift,
                        from + myShift,
                        begin + myShift,
                        Who.NOBODY));
            }
            int theirNext = t > firstTheirs ? shift(theirHunks.get(t - 1)) : theirShift;
            int myNext = m > firstMine ? shift(myHunks.get(m - 1)) : myShift;
            Who who = t == firstTheirs ? Who.ME : m == firstMine ? Who.THEY : Who.BOTH;
            passages.add(new Passage(begin, to, begin + theirShift, to + theirNext, begin + myShift, to + myNext, who));
            from = to;
            theirShift = theirNext;
            myShift = myNext;
        }
        int end = theirs.size();
        if (end > from) {
            passages.add(new Passage(
                    from, end, from + theirShift, end + theirShift, from + myShift, end + myShift, Who.NOBODY));
        }
        return passages;
    }

    /** What is put in stands before what is changed behind it. */
    private static boolean isBefore(Hunk one, Hunk other) {
        return one.from() < other.from() || one.from() == other.from() && one.to() <= other.to();
    }

    private static boolean meets(Hunk hunk, int from, int to) {
        return hunk.from() < to || hunk.from() == hunk.to() && from == to && hunk.from() == from;
    }

    private boolean touches(Hunk theirHunk, Hunk myHunk) {
        return (theirHunk.to() == myHunk.from() || myHunk.to() == theirHunk.from()) && together.test(theirHunk, myHunk);
    }

    private static int start(List<Hunk> hunks, int index) {
        return index < hunks.size() ? hunks.get(index).from() : Integer.MAX_VALUE;
    }

    private static int shift(Hunk hunk) {
        return hunk.otherTo() - hunk.to();
    }
}
