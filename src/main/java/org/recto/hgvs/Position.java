package org.recto.hgvs;

import org.jspecify.annotations.Nullable;

/**
 * A nucleotide's position: {@code 538}, {@code 538-1}, {@code -14}, {@code *46}.
 *
 * @param region where the base stands to the coding sequence; {@link Region#SEQUENCE} on any other reference
 * @param base 1 or more; in the 5' untranslated region counted away from the start codon
 * @param offset nucleotides into an intron, negative before the base, positive behind it, 0 in the exon
 */
public record Position(Region region, int base, int offset) implements Bound, Comparable<Position> {

    /** The part of a transcript that a base is counted in. */
    public enum Region {
        /** Before the start codon, written with a minus. */
        FIVE_PRIME_UTR("-"),
        /** The coding sequence, or the whole of a sequence that has none. */
        SEQUENCE(""),
        /** Behind the stop codon, written with an asterisk. */
        THREE_PRIME_UTR("*");

        private final String sign;

        Region(String sign) {
            this.sign = sign;
        }
    }

    public Position {
        if (base < 1) {
            throw new IllegalArgumentException("A nucleotide's position starts at 1, not " + base);
        }
    }

    /** A base of the sequence itself. */
    public static Position of(int base) {
        return new Position(Region.SEQUENCE, base, 0);
    }

    public boolean isIntronic() {
        return offset != 0;
    }

    /** Whether the base belongs to the coding sequence, exonic or with an intronic offset from it. */
    public boolean isCoding() {
        return region == Region.SEQUENCE;
    }

    /** Whether this is the base directly before the other, as far as the text alone can tell. */
    boolean precedes(Position other) {
        if (region == other.region && base == other.base) {
            return other.offset == offset + 1;
        }
        boolean bothExonic = offset == 0 && other.offset == 0;
        boolean nextBase = region == other.region && distanceFromStart() + 1 == other.distanceFromStart();
        boolean overStartCodon =
                region == Region.FIVE_PRIME_UTR && base == 1 && other.region == Region.SEQUENCE && other.base == 1;
        // The last coding base is not known from the text, so any may stand before *1.
        boolean overStopCodon = region == Region.SEQUENCE && other.region == Region.THREE_PRIME_UTR && other.base == 1;
        // In the middle of an intron, +n meets -m of the next exon's first base.
        boolean midIntron = offset > 0 && other.offset < 0;
        return (bothExonic || midIntron) && (nextBase || overStartCodon || overStopCodon);
    }

    /**
     * The base that stands so many behind this one, {@code null} where the text alone can't tell: an intron's length and
     * the last coding base are not known.
     */
    @Nullable
    Position after(int steps) {
        if (offset != 0) {
            int moved = offset + steps;
            return offset > 0 == moved > 0 && moved != 0 ? new Position(region, base, moved) : null;
        }
        int moved = distanceFromStart() + steps;
        if (region == Region.FIVE_PRIME_UTR) {
            return moved < 0 ? new Position(region, -moved, 0) : new Position(Region.SEQUENCE, moved + 1, 0);
        }
        return moved > 0 ? new Position(region, moved, 0) : null;
    }

    private int distanceFromStart() {
        return region == Region.FIVE_PRIME_UTR ? -base : base;
    }

    /** By place along the sequence. */
    @Override
    public int compareTo(Position other) {
        int byRegion = region.compareTo(other.region);
        int byBase = Integer.compare(distanceFromStart(), other.distanceFromStart());
        return byRegion != 0 ? byRegion : byBase != 0 ? byBase : Integer.compare(offset, other.offset);
    }

    @Override
    public String toString() {
        return print();
    }

    @Override
    public String print() {
        return region.sign + base + (offset == 0 ? "" : offset > 0 ? "+" + offset : Integer.toString(offset));
    }
}
