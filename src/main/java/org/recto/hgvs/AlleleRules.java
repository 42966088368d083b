package org.recto.hgvs;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.Arrangement.Allele;
import org.recto.hgvs.Arrangement.Joined;
import org.recto.hgvs.Arrangement.One;
import org.recto.hgvs.Arrangement.Predicted;
import org.recto.hgvs.Cursor.Refused;
import org.recto.hgvs.NucleotideChange.Deletion;
import org.recto.hgvs.NucleotideChange.DeletionInsertion;
import org.recto.hgvs.NucleotideChange.Duplication;
import org.recto.hgvs.NucleotideChange.Insertion;
import org.recto.hgvs.NucleotideChange.Substitution;
import org.recto.hgvs.Refusal.Code;

/** What nucleotide changes on one chromosome may not be to each other. */
final class AlleleRules {

    private AlleleRules() {}

    /** Compares each change with the one written before it, as they stand in the order of the sequence. */
    static void check(Cursor cursor, Allele allele, int start, char type) throws Refused {
        NucleotideChange before = null;
        for (NucleotideChange change : inCis(allele.what())) {
            if (before != null) {
                check(cursor, before, change, start, type);
            }
            before = change;
        }
    }

    private static List<NucleotideChange> inCis(Arrangement what) {
        List<NucleotideChange> changes = new ArrayList<>();
        collect(what, changes);
        return changes;
    }

    private static void collect(Arrangement what, List<NucleotideChange> changes) {
        switch (what) {
            case One(NucleotideChange change) -> changes.add(change);
            case One _ -> {}
            case Predicted predicted -> collect(predicted.what(), changes);
            case Joined joined -> {
                if (joined.relation() == Relation.AND) {
                    joined.parts().forEach(part -> collect(part, changes));
                }
            }
            case Allele _ -> {}
        }
    }

    private static void check(Cursor cursor, NucleotideChange one, NucleotideChange next, int start, char type)
            throws Refused {
        Interval first = one.exactly().orElse(null);
        Interval second = next.exactly().orElse(null);
        if (first == null || second == null) {
            return;
        }
        boolean isDuplication = next instanceof Duplication || one instanceof Duplication;
        boolean areReplacements = replaces(one) && replaces(next);
        boolean isLostAndDoubled = isDuplication && (one instanceof Deletion || next instanceof Deletion);
        if ((areReplacements || isLostAndDoubled) && overlap(first, second)) {
            throw cursor.refuseAt(
                    start,
                    Code.OVERLAPPING_CHANGES,
                    Cursor.shown(one.print()) + " and " + Cursor.shown(next.print())
                            + " overlap: what one chromosome has there is one change.");
        }
        if (isBeside(one, next, first, second)) {
            Refused refused = cursor.refuseAt(
                    start,
                    Code.NEIGHBOURS_IN_CIS,
                    Cursor.shown(one.print()) + " and " + Cursor.shown(next.print())
                            + " stand side by side: together they are one delins.");
            String merged = merged(one, next, first, second);
            throw merged == null ? refused : offer(cursor, refused, one, next, start, merged);
        }
        boolean isOneCodon = type == 'c'
                && one instanceof Substitution
                && next instanceof Substitution
                && codon(first) > 0
                && codon(first) == codon(second);
        if (isOneCodon) {
            throw cursor.refuseAt(
                    start,
                    Code.NEIGHBOURS_IN_CIS,
                    Cursor.shown(one.print()) + " and " + Cursor.shown(next.print())
                            + " change one amino acid: together they are a delins of its codon"
                            + " from the one to the other.");
        }
    }

    /** Only where the two are all that the text from there on holds is it clear what is to be replaced. */
    private static Refused offer(
            Cursor cursor, Refused refused, NucleotideChange one, NucleotideChange next, int start, String merged) {
        String written = one.print() + ";" + next.print();
        int end = cursor.position();
        String text = cursor.between(start, end);
        int at = text.indexOf(written);
        if (at < 0) {
            return refused;
        }
        boolean isWhole = text.equals("[" + written + "]");
        return isWhole ? refused.or(start, end, merged) : refused.or(start + at, start + at + written.length(), merged);
    }

    private static boolean replaces(NucleotideChange change) {
        return change instanceof Substitution || change instanceof Deletion || change instanceof DeletionInsertion;
    }

    private static boolean overlap(Interval first, Interval second) {
        return first.start().compareTo(second.end()) <= 0 && second.start().compareTo(first.end()) <= 0;
    }

    /** Whether no base stands between the two, as for two substitutions, or a substitution and what is inserted behind. */
    private static boolean isBeside(NucleotideChange one, NucleotideChange next, Interval first, Interval second) {
        if (replaces(one) && replaces(next)) {
            return first.end().precedes(second.start());
        }
        boolean isInsertedBehind =
                replaces(one) && next instanceof Insertion && second.start().equals(first.end());
        boolean isInsertedBefore =
                one instanceof Insertion && replaces(next) && first.end().equals(second.start());
        return isInsertedBehind || isInsertedBefore;
    }

    private static @Nullable String merged(
            NucleotideChange one, NucleotideChange next, Interval first, Interval second) {
        String gained = gained(one);
        String more = gained(next);
        if (gained == null || more == null) {
            return null;
        }
        Position start = one instanceof Insertion ? second.start() : first.start();
        Position end = next instanceof Insertion ? first.end() : second.end();
        String at = start.equals(end) ? start.print() : start.print() + "_" + end.print();
        String all = gained + more;
        return at + (all.isEmpty() ? "del" : "delins" + all);
    }

    /** The bases that stand there now, {@code null} where they are not written out. */
    private static @Nullable String gained(NucleotideChange change) {
        return switch (change) {
            case Substitution substitution -> substitution.alternative();
            case Deletion _ -> "";
            case DeletionInsertion(var _, var _, Inserted.Bases(String bases)) -> bases;
            case Insertion(var _, Inserted.Bases(String bases)) -> bases;
            default -> null;
        };
    }

    /** The number of the codon, 0 outside the coding sequence. */
    private static int codon(Interval at) {
        Position position = at.start();
        return position.isCoding() && !position.isIntronic() ? (position.base() + 2) / 3 : 0;
    }
}
