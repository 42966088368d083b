package org.recto.hgvs;

import org.jspecify.annotations.Nullable;

/**
 * An exon where it lies.
 *
 * @param label as the transcript's authors number it
 * @param bases in the count of its {@link Layout}
 * @param genomic on the genome, lower position first on either strand, {@code null} where not known
 */
public record LaidExon(String label, Span bases, @Nullable Span genomic) {

    public LaidExon {
        if (genomic != null && genomic.length() != bases.length()) {
            throw new IllegalArgumentException(
                    "Exon " + label + " has " + bases.length() + " bases, and " + genomic.length() + " on the genome");
        }
    }
}
