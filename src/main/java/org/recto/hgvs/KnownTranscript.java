package org.recto.hgvs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a transcript, to hold descriptions against.
 *
 * @param bases in the count of the layout, A, C, G and T; {@code null} where not known
 * @param residues of the protein that it codes for, one letter each, without the stop; {@code null} where not known
 */
public record KnownTranscript(
        Layout layout, @Nullable String bases, @Nullable String residues) {

    public KnownTranscript {
        if (bases != null && bases.length() != layout.length()) {
            throw new IllegalArgumentException(
                    "A transcript of " + layout.length() + " bases does not have " + bases.length());
        }
    }

    /** What is to be said against a description on this transcript or its protein; each thing once. */
    public List<Objection> against(Description description) {
        Set<Objection> objections = new LinkedHashSet<>();
        switch (description) {
            case Description.Nucleotide nucleotide -> {
                objections.addAll(positions(nucleotide.numbering(), nucleotide.change()));
                if (objections.isEmpty() && bases != null) {
                    BaseCheck check = new BaseCheck(layout, bases, nucleotide.numbering());
                    check.stated(nucleotide.change()).ifPresent(objections::add);
                    if (objections.isEmpty()) {
                        check.rather(nucleotide).ifPresent(objections::add);
                    }
                }
            }
            case Description.Protein protein -> {
                objections.addAll(residues(protein.change()));
                if (objections.isEmpty() && residues != null) {
                    new ResidueCheck(residues).rather(protein).ifPresent(objections::add);
                }
            }
            case Description.Alleles alleles ->
                alleles.arrangement().changes().forEach(change -> objections.addAll(within(alleles, change)));
            case Description.OnSeveral _,
                    Description.OneOf _,
                    Description.Fusion _ -> {} // each of its parts has a reference of its own
        }
        return List.copyOf(objections);
    }

    /** Within an allele a change is not shifted: another may stand behind it. */
    private List<Objection> within(Description.Alleles alleles, Change change) {
        return switch (change) {
            case NucleotideChange nucleotide -> {
                Numbering numbering = Numbering.of(alleles.type()).orElseThrow();
                List<Objection> objections = new ArrayList<>(positions(numbering, nucleotide));
                if (objections.isEmpty() && bases != null) {
                    new BaseCheck(layout, bases, numbering).stated(nucleotide).ifPresent(objections::add);
                }
                yield objections;
            }
            case ProteinChange protein -> residues(protein);
        };
    }

    /** Whether a location exists on it. */
    public List<Objection> against(Numbering numbering, Location at) {
        return new PositionCheck(layout, numbering).of(at);
    }

    private List<Objection> positions(Numbering numbering, NucleotideChange change) {
        List<Objection> objections = new ArrayList<>();
        Stream.concat(Stream.ofNullable(change.at()), copied(change))
                .map(at -> against(numbering, at))
                .forEach(objections::addAll);
        return objections;
    }

    /** The stretches of the same transcript that a change puts in again. */
    private static Stream<Location> copied(NucleotideChange change) {
        return switch (change) {
            case NucleotideChange.Insertion insertion -> copied(insertion.inserted());
            case NucleotideChange.DeletionInsertion delins -> copied(delins.inserted());
            case NucleotideChange.Substitution _,
                    NucleotideChange.Deletion _,
                    NucleotideChange.Duplication _,
                    NucleotideChange.Inversion _,
                    NucleotideChange.Repeat _,
                    NucleotideChange.Methylation _,
                    NucleotideChange.Supernumerary _,
                    NucleotideChange.Part _,
                    NucleotideChange.Unchanged _,
                    NucleotideChange.Absent _,
                    NucleotideChange.Splicing _,
                    NucleotideChange.Unknown _ -> Stream.empty();
        };
    }

    private static Stream<Location> copied(Inserted inserted) {
        return switch (inserted) {
            case Inserted.Copy copy -> Stream.of(copy.of());
            case Inserted.Several several -> several.parts().stream().flatMap(KnownTranscript::copied);
            case Inserted.Bases _, Inserted.Repeated _, Inserted.Size _, Inserted.Elsewhere _ -> Stream.empty();
        };
    }

    private List<Objection> residues(ProteinChange change) {
        return residues == null
                ? List.of()
                : change.named().map(new ResidueCheck(residues)::of).orElse(List.of());
    }
}
