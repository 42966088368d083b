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

    @Override
    public String print() {
        return isSingle() ? start.print() : start.print() + "_" + end.print();
    }

    @Override
    public String toString() {
        return print();
    }
}
