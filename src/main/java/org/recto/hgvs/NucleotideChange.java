package org.recto.hgvs;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a nucleotide sequence.
 *
 * <p>Where a description repeats the sequence that is lost or doubled ({@code delACT}), it is kept as {@code stated} so
 * that it can be checked, and is not printed: the standard advises against it.
 */
public sealed interface NucleotideChange extends Change {

    /** The nucleotides concerned; {@code null} where the whole sequence is, or none. */
    @Nullable
    Location at();

    /** What stands behind the location. */
    String edit();

    @Override
    default String print() {
        Location at = at();
        return at == null ? edit() : at.print() + edit();
    }

    /** In a mosaic the location is written once: {@code 85=/T>C}. */
    @Override
    default String printAfter(Change first) {
        Location at = at();
        boolean isSamePlace = at != null && first instanceof NucleotideChange other && at.equals(other.at());
        return isSamePlace ? edit() : print();
    }

    /** The nucleotides concerned, where they are known exactly. */
    default Optional<Interval> exactly() {
        return Optional.ofNullable(at()).flatMap(Location::exact);
    }

    /** One base for another, {@code 76A>C}. */
    record Substitution(Location at, String reference, String alternative) implements NucleotideChange {
        @Override
        public String edit() {
            return reference + ">" + alternative;
        }
    }

    /** @param stated the bases lost; of a place whose ends are not known, how many: {@code (4_246)delN[15]} */
    record Deletion(Location at, @Nullable Inserted stated) implements NucleotideChange {
        @Override
        public String edit() {
            return stated == null
                            || stated instanceof Inserted.Bases
                            || at.exact().isPresent()
                    ? "del"
                    : "del" + stated.print();
        }
    }

    record Duplication(Location at, @Nullable String stated) implements NucleotideChange {
        @Override
        public String edit() {
            return "dup";
        }
    }

    /** New sequence between two neighbours. */
    record Insertion(Location at, Inserted inserted) implements NucleotideChange {
        @Override
        public String edit() {
            return "ins" + inserted.print();
        }
    }

    record DeletionInsertion(Location at, @Nullable String stated, Inserted inserted) implements NucleotideChange {
        @Override
        public String edit() {
            return "delins" + inserted.print();
        }
    }

    record Inversion(Location at) implements NucleotideChange {
        @Override
        public String edit() {
            return "inv";
        }
    }

    /**
     * Units in a row, {@code 52_153CAG[21]CAA[1]}; the number is that of all units, those of the reference included.
     *
     * @param other how many the other allele has, in {@code -124ug[14];[18]}
     */
    record Repeat(Location at, List<Unit> units, @Nullable Count other) implements NucleotideChange {
        public Repeat {
            units = List.copyOf(units);
        }

        @Override
        public String edit() {
            StringBuilder edit = new StringBuilder();
            for (Unit unit : units) {
                edit.append(unit.print());
            }
            return other == null ? edit.toString() : edit + ";[" + other.print() + "]";
        }
    }

    /**
     * One kind of unit.
     *
     * @param at where it stands, {@code null} where the location of the whole says so
     * @param bases its sequence, empty where it is given by its location alone
     */
    record Unit(@Nullable Location at, String bases, Count count) {
        String print() {
            return (at == null ? "" : at.print()) + bases + "[" + count.print() + "]";
        }
    }

    /** Not the sequence but its state is altered, {@code 1999904_1999946|gom}. */
    record Methylation(Location at, State state) implements NucleotideChange {
        @Override
        public String edit() {
            return "|" + state.sign;
        }

        /** How methylated it is, compared to the reference. */
        public enum State {
            GAIN("gom"),
            LOSS("lom"),
            AS_REFERENCE("met=");

            final String sign;

            State(String sign) {
                this.sign = sign;
            }
        }
    }

    /** An extra chromosome, or a part of one that hangs on no other, {@code pter_qtersup}. */
    record Supernumerary(Location at) implements NucleotideChange {
        @Override
        public String edit() {
            return "sup";
        }
    }

    /** A stretch that an extra chromosome is made of, as the reference has it: the first in {@code [pter_9;1_9inv]sup}. */
    record Part(Location at) implements NucleotideChange {
        @Override
        public String edit() {
            return "";
        }
    }

    /** Found as the reference has it: {@code 123=}, or {@code =} for the whole of it. */
    record Unchanged(@Nullable Location at) implements NucleotideChange {
        @Override
        public String edit() {
            return "=";
        }
    }

    /** There is no such allele or no RNA of it, {@code 0}; {@code 0?} where that is a guess. */
    record Absent(boolean guessed) implements NucleotideChange {
        @Override
        public @Nullable Location at() {
            return null;
        }

        @Override
        public String edit() {
            return guessed ? "0?" : "0";
        }
    }

    /** RNA was not looked at, but splicing is most likely affected, {@code spl}; {@code spl?} where it might be. */
    record Splicing(boolean guessed) implements NucleotideChange {
        @Override
        public @Nullable Location at() {
            return null;
        }

        @Override
        public String edit() {
            return guessed ? "spl?" : "spl";
        }
    }

    /** An effect expected but not known, {@code ?}. */
    record Unknown() implements NucleotideChange {
        @Override
        public @Nullable Location at() {
            return null;
        }

        @Override
        public String edit() {
            return "?";
        }
    }
}
