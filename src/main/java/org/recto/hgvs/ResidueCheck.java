package org.recto.hgvs;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recto.hgvs.Objection.Code;
import org.recto.term.AminoAcid;
import org.recto.term.Residue;

/** What a protein's residues say against a description; directly behind the last stands the stop. */
record ResidueCheck(String residues) {

    /** Whether the residues that the description names stand there. */
    List<Objection> of(ResidueRange named) {
        return Stream.of(named.start(), named.end())
                .distinct()
                .map(this::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Objection> of(Residue named) {
        int stop = residues.length() + 1;
        if (named.position() > stop) {
            return Optional.of(new Objection(
                    Code.BEYOND_PROTEIN,
                    named + " lies beyond the protein, which has " + residues.length() + " residues.",
                    List.of()));
        }
        AminoAcid held = residue(named.position()).aminoAcid();
        boolean fits = held == named.aminoAcid() || isOpen(held) || isOpen(named.aminoAcid());
        return fits
                ? Optional.empty()
                : Optional.of(new Objection(
                        Code.WRONG_RESIDUE,
                        "The protein has " + residue(named.position()) + ", not " + named + ".",
                        List.of()));
    }

    /** How a change whose residues stand there is rather described. */
    Optional<Objection> rather(Description.Protein description) {
        return switch (description.change()) {
            case ProteinChange.Deletion(ResidueRange at) -> shifted(description, at, ProteinChange.Deletion::new);
            case ProteinChange.Duplication(ResidueRange at) -> shifted(description, at, ProteinChange.Duplication::new);
            case ProteinChange.Insertion(ResidueRange between, InsertedResidues.Sequence(List<AminoAcid> inserted)) ->
                inserted(description, between.start().position(), letters(inserted));
            case ProteinChange.Insertion _,
                    ProteinChange.Substitution _,
                    ProteinChange.AnySubstitution _,
                    ProteinChange.DeletionInsertion _,
                    ProteinChange.Repeat _,
                    ProteinChange.Frameshift _,
                    ProteinChange.EarlierStart _,
                    ProteinChange.LaterStop _,
                    ProteinChange.Unchanged _,
                    ProteinChange.Unknown _,
                    ProteinChange.NoProtein _,
                    ProteinChange.Mixed _,
                    ProteinChange.Somewhere _ -> Optional.empty();
        };
    }

    private Optional<Objection> shifted(
            Description.Protein description, ResidueRange at, Function<ResidueRange, ProteinChange> change) {
        Span stretch = new Span(at.start().position(), at.end().position());
        int by = stretch.end() > residues.length() ? 0 : places().shift(stretch);
        return by == 0
                ? Optional.empty()
                : Optional.of(Objection.notMost3Prime(
                        with(description, change.apply(range(stretch.start() + by, stretch.end() + by)))));
    }

    private Optional<Objection> inserted(Description.Protein description, int before, String inserted) {
        int by = places().shift(before, inserted);
        String moved = ThreePrime.turned(inserted, by);
        int last = before + by;
        int first = last - moved.length() + 1;
        if (first >= 1 && residues.startsWith(moved, first - 1)) {
            return Optional.of(
                    Objection.duplication(with(description, new ProteinChange.Duplication(range(first, last)))));
        }
        if (by == 0) {
            return Optional.empty();
        }
        List<AminoAcid> sequence =
                moved.chars().mapToObj(letter -> aminoAcid((char) letter)).toList();
        return Optional.of(Objection.notMost3Prime(with(
                description,
                new ProteinChange.Insertion(range(last, last + 1), new InsertedResidues.Sequence(sequence)))));
    }

    private ThreePrime places() {
        return new ThreePrime(residues, residues.length());
    }

    private ResidueRange range(int start, int end) {
        return new ResidueRange(residue(start), residue(end));
    }

    private Residue residue(int position) {
        return new Residue(
                position > residues.length() ? AminoAcid.TER : aminoAcid(residues.charAt(position - 1)), position);
    }

    private static AminoAcid aminoAcid(char letter) {
        return AminoAcid.ofLetter(letter).orElse(AminoAcid.XAA);
    }

    private static String letters(List<AminoAcid> sequence) {
        return sequence.stream()
                .map(aminoAcid -> String.valueOf(aminoAcid.letter()))
                .collect(Collectors.joining());
    }

    private static String with(Description.Protein description, ProteinChange change) {
        return new Description.Protein(description.reference(), description.predicted(), change).print();
    }

    /** Whether it stands for several, of which which is not told. */
    private static boolean isOpen(AminoAcid aminoAcid) {
        return aminoAcid == AminoAcid.XAA || aminoAcid.isEither();
    }
}
