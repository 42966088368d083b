package org.recto.refdata;

/**
 * A stretch of a chromosome.
 *
 * @param assembly {@code GRCh38}
 * @param chromosome as in {@code 5} or {@code X}, without {@code chr}
 * @param start lowest position on the chromosome, whatever the strand, 1-based
 * @param end highest position, inclusive
 */
public record Locus(String assembly, String chromosome, Strand strand, int start, int end) {

    public Locus {
        if (start < 1 || end < start) {
            throw new IllegalArgumentException("No stretch of a chromosome runs from " + start + " to " + end);
        }
    }
}
