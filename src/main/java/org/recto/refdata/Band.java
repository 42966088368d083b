package org.recto.refdata;

/**
 * A cytogenetic band.
 *
 * @param name without the chromosome, {@code p13.2}
 * @param stain as UCSC names it, {@code gpos75}
 */
public record Band(
        String assembly, String chromosome, String name, int start, int end, String stain, Provenance provenance)
        implements RefdataRecord {

    public Band {
        if (start < 1 || end < start) {
            throw new IllegalArgumentException("No band runs from " + start + " to " + end);
        }
    }
}
