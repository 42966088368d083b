package org.recto.refdata;

import org.jspecify.annotations.Nullable;

/**
 * An exon of a reference transcript.
 *
 * @param label its number in the transcript, non-coding exons counted
 * @param coding what it codes, in c. numbering, {@code null} where it codes for nothing
 * @param genomic where it lies on the genome, lower position first on either strand, {@code null} where not known
 */
public record ReferenceExon(
        String label, @Nullable Stretch coding, @Nullable Stretch genomic) {

    /** A stretch of a sequence, 1-based, both ends included. */
    public record Stretch(int start, int end) {
        public Stretch {
            if (start < 1 || end < start) {
                throw new IllegalArgumentException("No stretch runs from " + start + " to " + end);
            }
        }
    }
}
