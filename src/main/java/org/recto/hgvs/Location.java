package org.recto.hgvs;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The nucleotides that a change concerns, known exactly or not. */
public sealed interface Location permits Interval, Location.AcrossOrigin, Location.Uncertain {

    /** As HGVS writes it. */
    String print();

    /** The exact nucleotides, where they are known. */
    default Optional<Interval> exact() {
        return this instanceof Interval interval ? Optional.of(interval) : Optional.empty();
    }

    /** Exact nucleotides of a circular sequence, over its last and first: {@code m.16563_13}. */
    record AcrossOrigin(Position start, Position end) implements Location {
        @Override
        public String print() {
            return start.print() + "_" + end.print();
        }
    }

    /**
     * Nucleotides of which an end is not known exactly or has only a name: {@code (4_246)}, {@code (?_1)_(5_?)},
     * {@code pter_8247756}.
     *
     * @param end {@code null} where a single bound stands, as in {@code (4_246)}: somewhere within it
     */
    record Uncertain(Bound start, @Nullable Bound end) implements Location {
        @Override
        public String print() {
            return end == null ? start.print() : start.print() + "_" + end.print();
        }
    }
}
