package org.recto.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A transcript of the gene.
 *
 * @param id item id, {@code t1}
 * @param accession RefSeq or Ensembl accession with its version, {@code NM_002185.5}
 * @param canonical whether the entry's positions are on this transcript
 * @param length length in nucleotides, untranslated regions included
 * @param protein accession of the protein it codes for, {@code NP_002176.2}
 * @param exons its exons in transcript order
 */
public record Transcript(
        @Pattern(regexp = "t[1-9][0-9]*") String id,
        @Size(max = 100) @Nullable String accession,
        @Nullable Boolean canonical,
        @PositiveOrZero @Nullable Integer length,
        @Size(max = 100) @Nullable String protein,
        Items<@Valid Exon> exons)
        implements Item {

    public Transcript {
        exons = Items.given(exons);
    }
}
