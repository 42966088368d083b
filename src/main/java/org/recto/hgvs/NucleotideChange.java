package org.recto.hgvs;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a nucleotide sequence.
 *
 * <p>Where old descriptions repeat the sequence that is lost or doubled ({@code delACT}), it is kept as {@code stated}
 * so that it can be checked, and is not printed: the standard advises against it.
 */
public sealed interface NucleotideChange extends Change {

    /** The nucleotides concerned; {@code null} where the whole sequence is, or none. */
    @Nullable
    Location at();

    /** The nucleotides concerned, where they are known exactly. */
    default Optional<Interval> exactly() {
        return Optional.ofNullable(at()).flatMap(Location::exact);
    }

    /** One base for another, {@code 76A>C}. */
    record Substitution(Location at, String reference, String alternative) implements NucleotideChange {
        @Override
        public String print() {
            return at.print() + reference + ">" + alternative;
        }
    }

    record Deletion(Location at, @Nullable String stated) implements NucleotideChange {
        @Override
        public String print() {
            return at.print() + "del";
        }
    }

    record Duplication(Location at, @Nullable String stated) implements NucleotideChange {
        @Override
        public String print() {
            return at.print() + "dup";
        }
    }

    /** New sequence between two neighbours. */
    record Insertion(Location at, Inserted inserted) implements NucleotideChange {
        @Override
        public String print() {
            return at.print() + "ins" + inserted.print();
        }
    }

    record DeletionInsertion(Location at, @Nullable String stated, Inserted inserted) implements NucleotideChange {
        @Override
        public String print() {
            return at.print() + "delins" + inserted.print();
        }
    }

    record Inversion(Location at) implements NucleotideChange {
        @Override
        public String print() {
            return at.print() + "inv";
        }
    }

    /** Found as the reference has it: {@code 123=}, or {@code =} for the whole of it. */
    record Unchanged(@Nullable Location at) implements NucleotideChange {
        @Override
        public String print() {
            return at == null ? "=" : at.print() + "=";
        }
    }

    /** An effect expected but not known, {@code ?}. */
    record Unknown() implements NucleotideChange {
        @Override
        public @Nullable Location at() {
            return null;
        }

        @Override
        public String print() {
            return "?";
        }
    }
}
