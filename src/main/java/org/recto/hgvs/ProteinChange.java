package org.recto.hgvs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.term.AminoAcid;
import org.recto.term.Residue;

/** What happened to a protein. */
public sealed interface ProteinChange extends Change {

    /** The residues that the description names as the reference's; what a sequence can confirm or refute. */
    Optional<ResidueRange> named();

    /** One residue for another, or for a stop: {@code Trp24Cys}, {@code Trp24Ter}. */
    record Substitution(Residue at, AminoAcid alternative) implements ProteinChange {
        @Override
        public String print() {
            return at + alternative.code();
        }

        @Override
        public Optional<ResidueRange> named() {
            return Optional.of(ResidueRange.of(at));
        }
    }

    record Deletion(ResidueRange at) implements ProteinChange {
        @Override
        public String print() {
            return at + "del";
        }

        @Override
        public Optional<ResidueRange> named() {
            return Optional.of(at);
        }
    }

    record Duplication(ResidueRange at) implements ProteinChange {
        @Override
        public String print() {
            return at + "dup";
        }

        @Override
        public Optional<ResidueRange> named() {
            return Optional.of(at);
        }
    }

    /** New residues between two neighbours. */
    record Insertion(ResidueRange between, List<AminoAcid> inserted) implements ProteinChange {
        public Insertion {
            inserted = List.copyOf(inserted);
        }

        @Override
        public String print() {
            return between + "ins" + codes(inserted);
        }

        @Override
        public Optional<ResidueRange> named() {
            return Optional.of(between);
        }
    }

    record DeletionInsertion(ResidueRange at, List<AminoAcid> inserted) implements ProteinChange {
        public DeletionInsertion {
            inserted = List.copyOf(inserted);
        }

        @Override
        public String print() {
            return at + "delins" + codes(inserted);
        }

        @Override
        public Optional<ResidueRange> named() {
            return Optional.of(at);
        }
    }

    /**
     * Another reading frame from a residue on: {@code Arg97ProfsTer23}, or short {@code Arg97fs}.
     *
     * @param first the first changed residue's new amino acid, {@code null} in the short form
     * @param stop where the new frame ends, {@code null} in the short form
     */
    record Frameshift(
            Residue at, @Nullable AminoAcid first, @Nullable NewStop stop) implements ProteinChange {
        @Override
        public String print() {
            return at + (first == null ? "" : first.code()) + "fs" + (stop == null ? "" : stop.print());
        }

        @Override
        public Optional<ResidueRange> named() {
            return Optional.of(ResidueRange.of(at));
        }
    }

    /**
     * A start of translation before the old one: {@code Met1ext-5}, {@code Met1ValextMet-12}.
     *
     * @param alternative what the old methionine became, {@code null} where it stays
     * @param newStart the new methionine's position, negative
     */
    record EarlierStart(Residue at, @Nullable AminoAcid alternative, int newStart) implements ProteinChange {
        @Override
        public String print() {
            return at + (alternative == null ? "ext" : alternative.code() + "extMet") + newStart;
        }

        @Override
        public Optional<ResidueRange> named() {
            return Optional.of(ResidueRange.of(at));
        }
    }

    /**
     * Translation beyond the old stop: {@code Ter110GlnextTer17}.
     *
     * @param first the amino acid in the stop's place, {@code null} where not stated
     */
    record LaterStop(Residue at, @Nullable AminoAcid first, NewStop stop) implements ProteinChange {
        @Override
        public String print() {
            return at + (first == null ? "" : first.code()) + "ext" + stop.print();
        }

        @Override
        public Optional<ResidueRange> named() {
            return Optional.of(ResidueRange.of(at));
        }
    }

    /** Found as the reference has it: {@code Cys188=}, or {@code =} for the whole protein. */
    record Unchanged(@Nullable ResidueRange at) implements ProteinChange {
        @Override
        public String print() {
            return at == null ? "=" : at + "=";
        }

        @Override
        public Optional<ResidueRange> named() {
            return Optional.ofNullable(at);
        }
    }

    /** An effect expected but not known: {@code ?}, {@code Met1?}. */
    record Unknown(@Nullable Residue at) implements ProteinChange {
        @Override
        public String print() {
            return at == null ? "?" : at + "?";
        }

        @Override
        public Optional<ResidueRange> named() {
            return Optional.ofNullable(at).map(ResidueRange::of);
        }
    }

    /** No protein is made, {@code 0}; {@code 0?} where that is a guess. */
    record NoProtein(boolean guessed) implements ProteinChange {
        @Override
        public String print() {
            return guessed ? "0?" : "0";
        }

        @Override
        public Optional<ResidueRange> named() {
            return Optional.empty();
        }
    }

    /**
     * Where a new stop codon stands.
     *
     * @param distance counted from the first changed residue as 1, {@code null} where no stop was found
     */
    record NewStop(@Nullable Integer distance) {
        String print() {
            return "Ter" + (distance == null ? "?" : distance.toString());
        }
    }

    private static String codes(List<AminoAcid> aminoAcids) {
        return aminoAcids.stream().map(AminoAcid::code).collect(Collectors.joining());
    }
}
