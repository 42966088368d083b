package org.recto.entry;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An isoform of the protein.
 *
 * @param id item id, {@code i1}
 * @param name what it is called
 * @param accession UniProt isoform accession, {@code P16871-1}
 * @param length length in residues
 * @param transcript item id of the transcript that codes for it
 */
public record Isoform(
        @Pattern(regexp = "i[1-9][0-9]*") String id,
        @Size(max = 1000) @Nullable String name,
        @Size(max = 100) @Nullable String accession,
        @Positive @Nullable Integer length,
        @Size(max = 20) @Nullable String transcript)
        implements Item {}
