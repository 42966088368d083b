package org.recto.entry;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A place on the genome.
 *
 * @param cytoband band in ISCN notation, {@code 5p13.2}
 * @param assembly genome assembly that the positions belong to, {@code GRCh38}
 * @param chromosome 1 to 22, X, Y or MT, without "chr"
 * @param strand {@code +} or {@code -}
 * @param start first nucleotide, 1-based, on the forward strand of the assembly
 * @param end last nucleotide, inclusive
 */
public record GenomicSpan(
        @Size(max = 100) @Nullable String cytoband,
        @Size(max = 100) @Nullable String assembly,
        @Size(max = 100) @Nullable String chromosome,
        @Pattern(regexp = "[+-]") @Nullable String strand,
        @Positive @Nullable Integer start,
        @Positive @Nullable Integer end) {}
