package org.recto.hgvs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Arrangement.Allele;
import org.recto.hgvs.Arrangement.Joined;
import org.recto.hgvs.Arrangement.One;
import org.recto.hgvs.Arrangement.Predicted;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.ProteinChange.DeletionInsertion;
import org.recto.hgvs.ProteinChange.Substitution;
import org.recto.hgvs.Refusal.Code;
import org.recto.term.AminoAcid;

/** What the brackets and signs between a protein's changes may not say, though each change by itself is right. */
final class ProteinAlleles {

    private final Cursor cursor;
    private final int begin;

    /** @param begin where the changes begin, behind the type's point; the cursor stands behind them */
    ProteinAlleles(Cursor cursor, int begin) {
        this.cursor = cursor;
        this.begin = begin;
    }

    void refuseWrong(Arrangement read) throws Refused {
        switch (read) {
            case One _ -> {}
            case Predicted(Arrangement what) -> refuseWithin(what);
            case Allele allele -> {
                refuseUnknownPhase(List.of(allele));
                refuseNeighbours(allele);
            }
            case Joined(Relation relation, List<Arrangement> parts) -> refuseJoined(relation, parts, false);
        }
    }

    /** The round brackets of a prediction stand inside the square ones of an allele. */
    private void refuseWithin(Arrangement predicted) throws Refused {
        boolean isAllele = predicted instanceof Allele;
        if (isAllele
                || (predicted instanceof Joined(var _, List<Arrangement> parts)
                        && parts.getFirst() instanceof Allele)) {
            throw refused(Code.PREDICTION_OUTSIDE, "A prediction's brackets stand inside those of the allele.")
                    .or(begin, cursor.position(), inside(predicted).print());
        }
        if (predicted instanceof Joined(Relation relation, List<Arrangement> parts)) {
            refuseJoined(relation, parts, true);
        }
    }

    private static Arrangement inside(Arrangement predicted) {
        return switch (predicted) {
            case Allele(Arrangement what, boolean supernumerary) ->
                new Allele(what instanceof Predicted ? what : new Predicted(what), supernumerary);
            case Joined(Relation relation, List<Arrangement> parts) ->
                new Joined(relation, parts.stream().map(ProteinAlleles::inside).toList());
            case One _, Predicted _ -> predicted;
        };
    }

    private void refuseJoined(Relation relation, List<Arrangement> parts, boolean predicted) throws Refused {
        switch (relation) {
            case AND, PRODUCTS -> {
                if (!parts.stream().allMatch(Allele.class::isInstance)) {
                    throw withoutBrackets(relation, parts, predicted);
                }
                for (Arrangement part : parts) {
                    refuseNeighbours(part);
                }
            }
            case UNKNOWN_PHASE -> refuseUnknownPhase(parts);
            case OR, JUNCTION, MOSAIC, CHIMERA -> {}
        }
    }

    /** {@code Ser68Arg;Asn594del}: in cis, in trans or nobody knows? */
    private Refused withoutBrackets(Relation relation, List<Arrangement> parts, boolean predicted) {
        Refused refused = refused(
                Code.ALLELE_BRACKETS,
                "Changes of one allele stand in square brackets together, those of two in brackets of their own.");
        if (parts.stream().anyMatch(part -> !(part instanceof One || part instanceof Predicted))) {
            return refused;
        }
        refused.or(
                begin, cursor.position(), new Allele(bracketed(new Joined(relation, parts), predicted), false).print());
        if (relation == Relation.AND) {
            List<Arrangement> each =
                    parts.stream().map(part -> bracketed(part, predicted)).toList();
            List<Arrangement> alleles = each.stream()
                    .<Arrangement>map(part -> new Allele(part, false))
                    .toList();
            refused.or(begin, cursor.position(), new Joined(Relation.AND, alleles).print());
            refused.or(begin, cursor.position(), new Joined(Relation.UNKNOWN_PHASE, each).print());
        }
        return refused;
    }

    private static Arrangement bracketed(Arrangement what, boolean predicted) {
        return predicted ? new Predicted(what) : what;
    }

    /** Where nobody knows which allele a change is on, no allele is drawn around it. */
    private void refuseUnknownPhase(List<Arrangement> alleles) throws Refused {
        List<Arrangement> inner = new ArrayList<>();
        for (Arrangement part : alleles) {
            switch (part) {
                case Allele(Joined(Relation relation, List<Arrangement> parts), boolean _)
                when relation == Relation.UNKNOWN_PHASE -> inner.addAll(parts);
                case Allele(Predicted(Joined(Relation relation, List<Arrangement> parts)), boolean _)
                when relation == Relation.UNKNOWN_PHASE -> parts.forEach(each -> inner.add(new Predicted(each)));
                case Allele(One one, boolean _) when alleles.size() > 1 -> inner.add(one);
                case Allele(Predicted one, boolean _) when alleles.size() > 1 -> inner.add(one);
                case One _, Predicted _, Allele _, Joined _ -> {
                    return;
                }
            }
        }
        throw refused(Code.ALLELE_BRACKETS, "Where it isn't known which allele has which change, no [ ] are drawn.")
                .or(begin, cursor.position(), new Joined(Relation.UNKNOWN_PHASE, inner).print());
    }

    /** Neighbours that one allele changes are one delins. */
    private void refuseNeighbours(Arrangement allele) throws Refused {
        if (!(allele instanceof Allele(Arrangement what, boolean supernumerary))) {
            return;
        }
        boolean isPredicted = what instanceof Predicted;
        Arrangement changes = what instanceof Predicted(Arrangement inner) ? inner : what;
        if (!(changes instanceof Joined(Relation relation, List<Arrangement> parts)) || relation != Relation.AND) {
            return;
        }
        List<Arrangement> merged = merged(parts);
        if (merged.size() < parts.size()) {
            Arrangement better = merged.size() == 1 ? merged.getFirst() : new Joined(Relation.AND, merged);
            Arrangement bracketed = bracketed(better, isPredicted);
            Refused refused =
                    refused(Code.NEIGHBOURS_IN_CIS, "Neighbouring residues that one allele changes are one delins.");
            throw allele.print().length() == cursor.position() - begin
                    ? refused.or(
                            begin,
                            cursor.position(),
                            merged.size() == 1 ? bracketed.print() : new Allele(bracketed, supernumerary).print())
                    : refused;
        }
    }

    /** With substitutions of neighbours, in the order of the text, made one delins. */
    private static List<Arrangement> merged(List<Arrangement> parts) {
        List<Arrangement> merged = new ArrayList<>();
        for (Arrangement part : parts) {
            Arrangement before = merged.isEmpty() ? part : merged.getLast();
            ProteinChange joined = joined(before, part);
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
            case DeletionInsertion(ResidueRange at, InsertedResidues.Sequence(var inserted))
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

    private Refused refused(Code code, String message) {
        return cursor.refuseAt(begin, code, message);
    }
}
