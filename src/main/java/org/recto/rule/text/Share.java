package org.recto.rule.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * So many of so many, and the percentage that is said to be theirs.
 *
 * @param start first character of the part or of the bracket's words
 * @param end the one after the percentage or the bracket's last word
 * @param tolerance how far off the percentage may be, in points, not included
 */
record Share(long part, long whole, BigDecimal percent, BigDecimal tolerance, int start, int end) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Those of one text that stand apart from their whole, or in one bracket with it. */
    record Shares(List<Share> all) {
        Shares {
            all = List.copyOf(all);
        }

        static Shares in(String text) {
            return new Shares(text.indexOf('%') < 0 ? List.of() : SharesReader.read(text));
        }
    }

    /** One whose percentage is rounded or cut off. */
    static Share of(long part, long whole, String percent, int start, int end) {
        BigDecimal stated = new BigDecimal(percent);
        return new Share(part, whole, stated, BigDecimal.ONE.movePointLeft(stated.scale()), start, end);
    }

    Share ofWhole(long other) {
        return new Share(part, other, percent, tolerance, start, end);
    }

    boolean isMoreThanAll() {
        return part > whole;
    }

    boolean agrees() {
        return whole > 0 && part <= whole && exact(6).subtract(percent).abs().compareTo(tolerance) < 0;
    }

    /** The percentage that the numbers make, with as many decimals as the stated one. */
    BigDecimal right() {
        return exact(Math.max(0, percent.scale()));
    }

    private BigDecimal exact(int decimals) {
        return BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }
}
