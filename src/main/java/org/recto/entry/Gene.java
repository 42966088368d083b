package org.recto.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * The section on DNA and RNA.
 *
 * @param note narrative
 * @param description narrative
 * @param transcription narrative
 * @param exonCount number of exons that the entry states
 * @param transcripts transcripts, the canonical one marked
 * @param pseudogenes pseudogenes, or that there are none
 */
public record Gene(
        @Nullable String note,
        @Nullable String description,
        @Nullable String transcription,
        @PositiveOrZero @Nullable Integer exonCount,
        Items<@Valid Transcript> transcripts,
        @Valid @Nullable Pseudogenes pseudogenes) {

    public Gene {
        transcripts = Items.given(transcripts);
    }
}
