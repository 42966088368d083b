package org.recto.hgvs;

/** One nucleotide or a stretch of them, both ends included. */
public record Interval(Position start, Position end) implements Location {

    public Interval {
        if (start.compareTo(end) > 0) {
            throw new IllegalArgumentException("An interval's start " + start + " is behind its end " + end);
        }
    }

    public static Interval of(Position position) {
        return new Interval(position, position);
    }

    public boolean isSingle() {
        return start.equals(end);
    }

    /** How many nucleotides it holds, 0 where the text alone can't tell. */
    int length() {
        if (start.region() == end.region() && start.base() == end.base()) {
            return end.offset() - start.offset() + 1;
        }
        if (start.isIntronic() || end.isIntronic()) {
            return 0;
        }
        if (start.region() == end.region()) {
            return Math.abs(end.base() - start.base()) + 1;
        }
        boolean isOverStart = start.region() == Position.Region.FIVE_PRIME_UTR && end.isCoding();
        return isOverStart ? Math.max(0, start.base() + end.base()) : 0;
    }

    @Override
    public String print() {
        return isSingle() ? start.print() : start.print() + "_" + end.print();
    }

    @Override
    public String toString() {
        return print();
    }
}
