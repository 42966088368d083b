package org.recto.hgvs;

/** Where a stretch of a sequence begins or ends, known exactly or not. */
public sealed interface Bound permits Position, Bound.Unknown, Bound.Landmark, Bound.Towards, Bound.Between {

    /** As HGVS writes it. */
    String print();

    /** Nobody knows, {@code ?}. */
    record Unknown() implements Bound {
        @Override
        public String print() {
            return "?";
        }
    }

    /** A place on a chromosome that has a name. */
    enum Landmark implements Bound {
        /** The first nucleotide of the short arm. */
        PTER,
        /** The centromere. */
        CEN,
        /** The last nucleotide of the long arm. */
        QTER;

        @Override
        public String print() {
            return switch (this) {
                case PTER -> "pter";
                case CEN -> "cen";
                case QTER -> "qter";
            };
        }
    }

    /** Nobody knows where, in the direction of the landmark, {@code (pter)}. */
    record Towards(Landmark landmark) implements Bound {
        @Override
        public String print() {
            return "(" + landmark.print() + ")";
        }
    }

    /** Somewhere from the one to the other, both included, {@code (123_234)}; neither is itself a range. */
    record Between(Bound from, Bound to) implements Bound {
        @Override
        public String print() {
            return "(" + from.print() + "_" + to.print() + ")";
        }
    }
}
