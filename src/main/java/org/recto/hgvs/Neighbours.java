package org.recto.hgvs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Arrangement.Allele;
import org.recto.hgvs.Arrangement.Joined;
import org.recto.hgvs.Arrangement.One;
import org.recto.hgvs.Arrangement.Predicted;
import org.recto.hgvs.ProteinChange.DeletionInsertion;
import org.recto.hgvs.ProteinChange.Substitution;
import org.recto.term.AminoAcid;

/** Neighbouring residues that one allele changes, which are one delins: {@code [Arg76Ser;Cys77Trp]}. */
final class Neighbours {

    private Neighbours() {}

    /** The same with such substitutions, in the order of the text, made one delins; equal where there are none. */
    static Arrangement merged(Arrangement read) {
        return switch (read) {
            case One one -> one;
            case Predicted(Arrangement what) -> new Predicted(merged(what));
            case Allele(Arrangement what, boolean supernumerary) -> new Allele(inAllele(what), supernumerary);
            case Joined(Relation relation, List<Arrangement> parts) ->
                new Joined(relation, parts.stream().map(Neighbours::merged).toList());
        };
    }

    private static Arrangement inAllele(Arrangement what) {
        return switch (what) {
            case Predicted(Arrangement inner) -> new Predicted(inAllele(inner));
            case Joined(Relation relation, List<Arrangement> parts)
            when relation == Relation.AND -> {
                List<Arrangement> merged = merged(parts);
                yield merged.size() == 1 ? merged.getFirst() : new Joined(Relation.AND, merged);
            }
            case One _, Allele _, Joined _ -> what;
        };
    }

    private static List<Arrangement> merged(List<Arrangement> parts) {
        List<Arrangement> merged = new ArrayList<>();
        for (Arrangement part : parts) {
            ProteinChange joined = merged.isEmpty() ? null : joined(merged.getLast(), part);
            if (joined == null) {
                merged.add(part);
            } else {
                merged.set(merged.size() - 1, new One(joined));
            }
        }
        return merged;
    }

    private static @Nullable ProteinChange joined(Arrangement left, Arrangement right) {
        if (!(right instanceof One(Substitution next)) || !(left instanceof One(ProteinChange before))) {
            return null;
        }
        return switch (before) {
            case Substitution first
            when first.at().position() + 1 == next.at().position() ->
                delins(ResidueRange.of(first.at()), List.of(first.alternative()), next);
            case DeletionInsertion(ResidueRange at, InsertedResidues.Sequence(List<AminoAcid> inserted))
            when at.end().position() + 1 == next.at().position() -> delins(at, inserted, next);
            default -> null;
        };
    }

    private static ProteinChange delins(ResidueRange at, List<AminoAcid> inserted, Substitution next) {
        return new DeletionInsertion(
                new ResidueRange(at.start(), next.at()),
                new InsertedResidues.Sequence(Stream.concat(inserted.stream(), Stream.of(next.alternative()))
                        .toList()));
    }
}
