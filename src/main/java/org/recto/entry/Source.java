package org.recto.entry;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry was read from.
 *
 * @param kind {@code atlas-card} for a card of the Atlas; absent for an entry typed from the start
 * @param title title line of the source
 * @param date date that the source bears, ISO 8601
 * @param sha256 SHA-256 of the source's bytes, lower-case hexadecimal; names the stored source
 * @param citation how the source says it should be cited
 * @param doi DOI of the printed version
 * @param updates earlier versions that the source says it replaces, as written
 */
public record Source(
        @Size(max = 100) @Nullable String kind,
        @Size(max = 1000) @Nullable String title,
        @Size(max = 100) @Nullable String date,
        @Pattern(regexp = "[0-9a-f]{64}") @Nullable String sha256,
        @Size(max = 10_000) @Nullable String citation,
        @Size(max = 1000) @Nullable String doi,
        Items<String> updates) {

    public Source {
        updates = Items.given(updates);
    }
}
