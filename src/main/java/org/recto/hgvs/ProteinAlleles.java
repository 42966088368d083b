package org.recto.hgvs;

import java.util.List;
import org.recto.hgvs.Arrangement.Allele;
import org.recto.hgvs.Arrangement.Joined;
import org.recto.hgvs.Arrangement.One;
import org.recto.hgvs.Arrangement.Predicted;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.Refusal.Code;

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
            case One _, Predicted(One _) -> {}
            case Predicted(Predicted inner) ->
                throw refused(Code.BRACKETS_TWICE, "A prediction stands in one pair of brackets.", inner);
            case Predicted(Allele allele) -> throw outside(allele);
            case Predicted(Joined joined) -> refuseJoined(joined, true);
            case Allele allele -> refuseNested(allele, true);
            case Joined joined -> refuseJoined(joined, false);
        }
        Arrangement merged = Neighbours.merged(read);
        if (!merged.equals(read)) {
            Arrangement better = switch (merged) {
                case Allele(One one, boolean _) -> one;
                case Allele(Predicted(One one), boolean _) -> new Predicted(one);
                case One _, Predicted _, Allele _, Joined _ -> merged;
            };
            throw refused(
                    Code.NEIGHBOURS_IN_CIS, "Neighbouring residues that one allele changes are one delins.", better);
        }
    }

    private Refused outside(Arrangement predicted) {
        return refused(
                Code.PREDICTION_OUTSIDE,
                "A prediction's brackets stand inside those of the allele.",
                inside(predicted));
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

    private void refuseJoined(Joined joined, boolean predicted) throws Refused {
        List<Arrangement> parts = joined.parts();
        if (predicted && parts.stream().anyMatch(Allele.class::isInstance)) {
            throw outside(joined);
        }
        switch (joined.relation()) {
            case AND, PRODUCTS -> {
                if (!parts.stream().allMatch(Allele.class::isInstance)) {
                    throw withoutBrackets(joined, predicted);
                }
            }
            case UNKNOWN_PHASE -> {
                if (predicted) {
                    throw refused(
                            Code.PREDICTION_OUTSIDE,
                            "On either side of (;) a prediction has brackets of its own.",
                            new Joined(
                                    Relation.UNKNOWN_PHASE,
                                    parts.stream()
                                            .<Arrangement>map(Predicted::new)
                                            .toList()));
                }
                if (parts.stream().allMatch(Allele.class::isInstance)) {
                    List<Arrangement> inner =
                            parts.stream().map(part -> ((Allele) part).what()).toList();
                    throw unknownPhase(new Joined(Relation.UNKNOWN_PHASE, inner));
                }
            }
            case OR, JUNCTION, MOSAIC, CHIMERA -> {}
        }
        for (Arrangement part : parts) {
            if (part instanceof Allele allele && joined.relation() != Relation.OR) {
                refuseNested(allele, false);
            }
        }
    }

    /** No chromosome stands within another; and where it isn't known which has a change, none is drawn. */
    private void refuseNested(Allele allele, boolean isAll) throws Refused {
        Arrangement what = allele.what() instanceof Predicted(Arrangement inner) ? inner : allele.what();
        if (what instanceof Joined(Relation relation, List<Arrangement> parts)) {
            if (parts.stream().anyMatch(Allele.class::isInstance)) {
                throw cursor.refuseAt(begin, Code.ALLELE_BRACKETS, "An allele stands within another's brackets.");
            }
            if (relation == Relation.UNKNOWN_PHASE && isAll) {
                boolean isPredicted = allele.what() instanceof Predicted;
                throw unknownPhase(new Joined(
                        relation,
                        parts.stream().map(part -> bracketed(part, isPredicted)).toList()));
            }
        }
        if (what instanceof Allele inner) {
            throw refused(Code.BRACKETS_TWICE, "An allele stands in one pair of brackets.", inner);
        }
    }

    private Refused unknownPhase(Arrangement better) {
        return refused(
                Code.ALLELE_BRACKETS, "Where it isn't known which allele has which change, no [ ] are drawn.", better);
    }

    /** {@code Ser68Arg;Asn594del}: in cis, in trans or nobody knows? */
    private Refused withoutBrackets(Joined joined, boolean predicted) {
        List<Arrangement> parts = joined.parts();
        Refused refused = cursor.refuseAt(
                begin,
                Code.ALLELE_BRACKETS,
                "Changes of one allele stand in square brackets together, those of two in brackets of their own.");
        if (parts.stream().anyMatch(part -> !(part instanceof One || part instanceof Predicted))) {
            return refused;
        }
        refused.or(begin, cursor.position(), new Allele(bracketed(joined, predicted), false).print());
        if (joined.relation() == Relation.AND) {
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

    private Refused refused(Code code, String message, Arrangement better) {
        return cursor.refuseAt(begin, code, message).or(begin, cursor.position(), better.print());
    }
}
