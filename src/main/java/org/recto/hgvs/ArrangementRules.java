package org.recto.hgvs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.recto.hgvs.Arrangement.Allele;
import org.recto.hgvs.Arrangement.Joined;
import org.recto.hgvs.Arrangement.One;
import org.recto.hgvs.Arrangement.Predicted;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.Refusal.Code;

/** What brackets and signs may not say, whatever the changes are. */
final class ArrangementRules {

    private final Cursor cursor;
    private final char type;

    /** @param type the letter before the point */
    ArrangementRules(Cursor cursor, char type) {
        this.cursor = cursor;
        this.type = type;
    }

    /** @param start where it begins; the cursor stands behind it */
    void check(Arrangement arrangement, int start) throws Refused {
        check(arrangement, start, false);
        if (arrangement instanceof Allele allele && !allele.supernumerary() && allele.what() instanceof One) {
            cursor.remark(Remark.Code.ONE_ALLELE, start, "Of the other allele nothing is said: unchanged is ;[76=].");
        }
    }

    private void check(Arrangement arrangement, int start, boolean isInAllele) throws Refused {
        switch (arrangement) {
            case One _ -> {}
            case Predicted(Arrangement what) -> {
                refusePredictedAlleles(what, start);
                if (what instanceof Joined joined && joined.relation() == Relation.AND && !isInAllele) {
                    throw bareParts(joined, start, true);
                }
                check(what, start, isInAllele);
            }
            case Allele allele -> {
                if (isInAllele) {
                    throw cursor.refuseAt(start, Code.ALLELE_FORM, "An allele's brackets hold no further alleles.");
                }
                if (allele.supernumerary() && type != 'g') {
                    throw cursor.refuseAt(
                            start, Code.LANDMARK_NOT_ALLOWED, "Only (parts of) chromosomes (g.) are supernumerary.");
                }
                check(allele.what(), start, true);
                AlleleRules.check(cursor, allele, start, type);
            }
            case Joined joined -> joined(joined, start, isInAllele);
        }
    }

    private void joined(Joined joined, int start, boolean isInAllele) throws Refused {
        switch (joined.relation()) {
            case AND -> {
                if (!isInAllele) {
                    refuseBareParts(joined, start);
                    refuseUnchangedBesides(joined, start);
                }
            }
            case PRODUCTS -> refuseProducts(joined, start, isInAllele);
            case UNKNOWN_PHASE -> {
                if (isInAllele) {
                    cursor.remark(
                            Remark.Code.PHASE_IN_BRACKETS,
                            start,
                            "Where the phase is not known, square brackets are left out: 76A>C(;)83G>C.");
                }
            }
            case MOSAIC, CHIMERA -> refuseReferenceLast(joined, start);
            case OR, JUNCTION -> {}
        }
        for (Arrangement part : joined.parts()) {
            check(part, start, isInAllele);
        }
    }

    /** {@code 76A>C;83G>C}: on one chromosome, on two, or not known? */
    private void refuseBareParts(Joined joined, int start) throws Refused {
        if (joined.parts().stream().allMatch(Allele.class::isInstance)) {
            return;
        }
        throw bareParts(joined, start, false);
    }

    private Refused bareParts(Joined joined, int start, boolean predicted) {
        int end = cursor.position();
        Refused refused = cursor.refuseAt(
                start,
                Code.ALLELE_BRACKETS,
                "Square brackets say which changes stand on one chromosome: [a;b] on one, [a];[b] on two; a(;)b where it"
                        + " is not known.");
        boolean areBare = joined.parts().stream().noneMatch(Allele.class::isInstance);
        if (areBare) {
            refused.or(start, end, "[" + bracketed(joined.print(), predicted) + "]");
        }
        String inTrans = joined.parts().stream()
                .map(part -> part instanceof Allele ? part.print() : "[" + bracketed(part.print(), predicted) + "]")
                .collect(Collectors.joining(";"));
        refused.or(start, end, inTrans);
        if (areBare) {
            String unknown = joined.parts().stream()
                    .map(part -> bracketed(part.print(), predicted))
                    .collect(Collectors.joining(Relation.UNKNOWN_PHASE.sign()));
            refused.or(start, end, unknown);
        }
        return refused;
    }

    private static String bracketed(String changes, boolean predicted) {
        return predicted ? "(" + changes + ")" : changes;
    }

    /** Where two alleles carry different changes, neither is said to lack the other's. */
    private void refuseUnchangedBesides(Joined joined, int start) throws Refused {
        List<Arrangement> kept = new ArrayList<>();
        boolean isMixed = false;
        for (Arrangement part : joined.parts()) {
            boolean isCis = part instanceof Allele(Joined inner, boolean _) && inner.relation() == Relation.AND;
            List<Arrangement> members = isCis ? ((Joined) ((Allele) part).what()).parts() : List.of();
            List<Arrangement> changed =
                    members.stream().filter(member -> !isUnchanged(member)).toList();
            boolean isMixedHere = !changed.isEmpty() && changed.size() < members.size();
            isMixed |= isMixedHere;
            kept.add(
                    isMixedHere
                            ? new Allele(
                                    changed.size() == 1 ? changed.getFirst() : new Joined(Relation.AND, changed), false)
                            : part);
        }
        if (isMixed) {
            throw cursor.refuseAt(
                            start,
                            Code.UNCHANGED_BESIDES_CHANGE,
                            "An allele that carries a change is not also said to be unchanged elsewhere.")
                    .or(start, cursor.position(), new Joined(Relation.AND, kept).print());
        }
    }

    private static boolean isUnchanged(Arrangement member) {
        return member instanceof One(Change change)
                && (change instanceof NucleotideChange.Unchanged || change instanceof ProteinChange.Unchanged);
    }

    private void refuseProducts(Joined joined, int start, boolean isInAllele) throws Refused {
        boolean isDna = type != 'r' && type != 'p';
        if (isInAllele && !isDna) {
            return;
        }
        int end = cursor.position();
        if (isDna) {
            throw cursor.refuseAt(
                            start,
                            Code.ALLELE_SIGN,
                            "A comma sets apart transcripts or proteins; changes of DNA are set apart by ;.")
                    .or(start, end, cursor.between(start, end).replace(',', ';'));
        }
        throw cursor.refuseAt(
                        start,
                        Code.ALLELE_BRACKETS,
                        "Several transcripts or proteins of one allele stand in square brackets: [a,b].")
                .or(start, end, "[" + joined.print() + "]");
    }

    private void refuseReferenceLast(Joined joined, int start) throws Refused {
        List<Arrangement> parts = joined.parts();
        if (parts.stream().allMatch(ArrangementRules::isUnchanged)) {
            throw cursor.refuseAt(
                    start, Code.NOTHING_CHANGES, "A mixture has cells that differ from the reference: 85=/T>C.");
        }
        boolean isLast = parts.stream().skip(1).anyMatch(ArrangementRules::isUnchanged);
        if (isLast) {
            Refused refused = cursor.refuseAt(
                    start,
                    Code.REFERENCE_FIRST,
                    "In a mosaic the reference's own sequence stands first, and once: 85=/T>C.");
            boolean isSwapped = parts.size() == 2 && !isUnchanged(parts.getFirst());
            if (isSwapped && parts.get(1) instanceof One(Change unchanged)) {
                String first = unchanged.print().equals("=")
                                && parts.getFirst() instanceof One(NucleotideChange change)
                                && change.at() != null
                        ? change.at().print() + "="
                        : unchanged.print();
                refused.or(
                        start,
                        cursor.position(),
                        first + joined.relation().sign() + parts.getFirst().print());
            }
            throw refused;
        }
    }

    /** {@code p.([a;b])} is {@code p.[(a;b)]}. */
    private void refusePredictedAlleles(Arrangement what, int start) throws Refused {
        boolean isAlleles = what instanceof Allele
                || (what instanceof Joined joined && joined.parts().stream().anyMatch(Allele.class::isInstance));
        if (isAlleles) {
            throw cursor.refuseAt(
                            start,
                            Code.PREDICTION_OUTSIDE,
                            "The round brackets of a prediction stand within the square ones: [(a;b)].")
                    .or(start, cursor.position(), inverted(what));
        }
    }

    private static String inverted(Arrangement what) {
        return switch (what) {
            case Allele allele -> "[(" + allele.what().print() + ")]";
            case Joined joined ->
                joined.parts().stream()
                        .map(ArrangementRules::inverted)
                        .collect(Collectors.joining(joined.relation().sign()));
            case One _, Predicted _ -> what.print();
        };
    }
}
