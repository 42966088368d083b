package org.recto.rule.identity;

import java.math.BigDecimal;
import org.recto.prose.LengthUnit;
import org.recto.prose.Mention;
import org.recto.prose.Subject;

/**
 * How many bases long a stretch of DNA is said to be.
 *
 * @param bases the number said
 * @param tolerance by how much the true one may differ, as the number is rounded: none for 51,418 bp, 1000 for 15 kb
 */
record Extent(long bases, long tolerance) {

    private static final long ABOUT = 10; // the part of it by which "about" may be off

    static boolean isOfGene(Mention.Length length) {
        return isOfBases(length) && length.subject() != null && length.subject().kind() == Subject.Kind.GENE;
    }

    static boolean isOfBases(Mention.Length length) {
        return length.unit() == LengthUnit.NUCLEOTIDES || length.unit() == LengthUnit.KILOBASES;
    }

    static Extent of(Mention.Length length) {
        int shift = length.unit() == LengthUnit.KILOBASES ? 3 : 0;
        BigDecimal bases = length.amount().movePointRight(shift);
        BigDecimal lastPlace = length.amount().signum() == 0
                ? BigDecimal.ONE
                : BigDecimal.ONE.movePointLeft(
                        length.amount().stripTrailingZeros().scale() - shift);
        long rounding = lastPlace.compareTo(BigDecimal.ONE) <= 0 ? 0 : lastPlace.longValue();
        long whole = bases.longValue();
        return new Extent(whole, length.approximate() ? Math.max(rounding, whole / ABOUT) : rounding);
    }

    boolean fits(long size) {
        return Math.abs(size - bases) <= tolerance;
    }
}
