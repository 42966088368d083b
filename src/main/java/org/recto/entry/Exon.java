package org.recto.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An exon of a transcript.
 *
 * @param id item id, {@code x1}
 * @param label the exon's name; authors number in several ways, so it is text
 * @param coding the part that codes, in c. coordinates (nucleotide 1 is the A of the start codon, the stop codon
 *     counts); stated as none where the exon doesn't code
 * @param span where it lies in the transcript, nucleotides from its first
 * @param genomic where it lies on the genome
 */
public record Exon(
        @Pattern(regexp = "x[1-9][0-9]*") String id,
        @Size(max = 100) @Nullable String label,
        @Nullable Stated<@Valid Span> coding,
        @Valid @Nullable Span span,
        @Valid @Nullable GenomicSpan genomic)
        implements Item {

    /** The coding span, or {@code null} where the exon doesn't code or nothing is said. */
    public @Nullable Span codingSpan() {
        return Stated.valueOf(coding);
    }
}
