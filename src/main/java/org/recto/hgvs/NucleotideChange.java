package org.recto.hgvs;

import org.jspecify.annotations.Nullable;

/**
 * What happened to a nucleotide sequence.
 *
 * <p>Where old descriptions repeat the sequence that is lost or doubled ({@code delACT}), it is kept as {@code stated}
 * so that it can be checked, and is not printed: the standard advises against it.
 */
public sealed interface NucleotideChange {

    /** As HGVS writes it, without reference and type. */
    String print();

    /** One base for another, {@code 76A>C}. */
    record Substitution(Position at, String reference, String alternative) implements NucleotideChange {
        @Override
        public String print() {
            return at + reference + ">" + alternative;
        }
    }

    record Deletion(Interval at, @Nullable String stated) implements NucleotideChange {
        @Override
        public String print() {
            return at + "del";
        }
    }

    record Duplication(Interval at, @Nullable String stated) implements NucleotideChange {
        @Override
        public String print() {
            return at + "dup";
        }
    }

    /** New sequence between two neighbours. */
    record Insertion(Interval between, Inserted inserted) implements NucleotideChange {
        @Override
        public String print() {
            return between + "ins" + inserted.print();
        }
    }

    record DeletionInsertion(Interval at, @Nullable String stated, Inserted inserted) implements NucleotideChange {
        @Override
        public String print() {
            return at + "delins" + inserted.print();
        }
    }

    record Inversion(Interval at) implements NucleotideChange {
        @Override
        public String print() {
            return at + "inv";
        }
    }

    /** Found as the reference has it: {@code 123=}, or {@code =} for the whole of it. */
    record Unchanged(@Nullable Interval at) implements NucleotideChange {
        @Override
        public String print() {
            return at == null ? "=" : at + "=";
        }
    }

    /** An effect expected but not known, {@code ?}. */
    record Unknown() implements NucleotideChange {
        @Override
        public String print() {
            return "?";
        }
    }
}
