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

    /** One residue for another of which several are possible: {@code Gly56Ala^Ser^Cys}. */
    record AnySubstitution(Residue at, List<AminoAcid> alternatives) implements ProteinChange {
        public AnySubstitution {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public String print() {
            return at + anyOf(alternatives);
        }

        @Override
        public Optional<ResidueRange> named() {
            return Optional.of(ResidueRange.of(at));
        }
    }

    record Deletion(ResidueRange at) implements ProteinChange {
        @Override
        public String print() {
            return at.print() + "del";
        }

        @Override
        public Optional<ResidueRange> named() {
            return Optional.of(at);
        }
    }

    record Duplication(ResidueRange at) implements ProteinChange {
        @Override
        public String print() {
            return at.print() + "dup";
        }

        @Override
        public Optional<ResidueRange> named() {
            return Optional.of(at);
        }
    }

    /** New residues between two neighbours. */
    record Insertion(ResidueRange between, InsertedResidues inserted) implements ProteinChange {
        @Override
        public String print() {
            return between.print() + "ins" + inserted.print();
        }

        @Override
        public Optional<ResidueRange> named() {
            return Optional.of(between);
        }
    }

    record DeletionInsertion(ResidueRange at, InsertedResidues inserted) implements ProteinChange {
        @Override
        public String print() {
            return at.print() + "delins" + inserted.print();
        }

        @Override
        public Optional<ResidueRange> named() {
            return Optional.of(at);
        }
    }

    /**
     * A unit that stands several times in a row: {@code Ala2[10]}, {@code Arg65_Ser67[12]}.
     *
     * @param unit the first copy in the reference
     * @param predicted whether the unit stands in brackets, as in {@code (Gln18)[(70_80)]}
     * @param alleles how often, on the one allele, and on the other where it is told too: {@code Ala2[10];[11]}
     */
    record Repeat(ResidueRange unit, boolean predicted, List<Count> alleles) implements ProteinChange {
        public Repeat {
            alleles = List.copyOf(alleles);
        }

        @Override
        public String print() {
            return (predicted ? "(" + unit.print() + ")" : unit.print())
                    + alleles.stream().map(count -> "[" + count.print() + "]").collect(Collectors.joining(";"));
        }

        @Override
        public Optional<ResidueRange> named() {
            return Optional.of(unit);
        }
    }

    /**
     * Another reading frame from a residue on: {@code Arg97ProfsTer23}, or short {@code Arg97fs}.
     *
     * @param first the first changed residue's new amino acid; several where any of them may be, as in
     *     {@code Gly719(Ala^Ser)fsTer23}; none in the short form
     * @param stop where the new frame ends, {@code null} in the short form
     */
    record Frameshift(
            Residue at, List<AminoAcid> first, @Nullable NewStop stop) implements ProteinChange {
        public Frameshift {
            first = List.copyOf(first);
        }

        @Override
        public String print() {
            String shown = first.size() > 1 ? "(" + anyOf(first) + ")" : anyOf(first);
            return at + shown + "fs" + (stop == null ? "" : stop.print());
        }

        @Override
        public Optional<ResidueRange> named() {
            return Optional.of(ResidueRange.of(at));
        }
    }

    /**
     * A start of translation before the old one, which stays: {@code Met1ext-5}.
     *
     * @param newStart the new methionine's position, negative
     */
    record EarlierStart(Residue at, int newStart) implements ProteinChange {
        @Override
        public String print() {
            return at + "ext" + newStart;
        }

        @Override
        public Optional<ResidueRange> named() {
            return Optional.of(ResidueRange.of(at));
        }
    }

    /**
     * Translation beyond the old stop: {@code Ter110GlnextTer17}.
     *
     * @param first the amino acid in the stop's place
     */
    record LaterStop(Residue at, AminoAcid first, NewStop stop) implements ProteinChange {
        @Override
        public String print() {
            return at + first.code() + "ext" + stop.print();
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
            return at == null ? "=" : at.print() + "=";
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
     * The protein both as the reference has it and changed: {@code Trp24=/Cys}, {@code Val7=/del}.
     *
     * @param sign {@link Relation#MOSAIC} or {@link Relation#CHIMERA}
     * @param changed what else is found at the same residues
     */
    record Mixed(ResidueRange at, Relation sign, ProteinChange changed) implements ProteinChange {
        @Override
        public String print() {
            return at.print() + "=" + sign.sign()
                    + changed.print().substring(at.print().length());
        }

        @Override
        public Optional<ResidueRange> named() {
            return Optional.of(at);
        }
    }

    /** Something at a place that isn't known exactly: {@code (Ala123_Pro131)fs}. */
    record Somewhere(UncertainResidues at, ProteinEvent event) implements ProteinChange {
        @Override
        public String print() {
            return at.print() + event.print();
        }

        @Override
        public Optional<ResidueRange> named() {
            return at.named();
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

    private static String anyOf(List<AminoAcid> aminoAcids) {
        return aminoAcids.stream().map(AminoAcid::code).collect(Collectors.joining("^"));
    }
}
