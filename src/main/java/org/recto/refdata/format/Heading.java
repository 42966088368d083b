package org.recto.refdata.format;

import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself; {@code null} is what it does not say.
 *
 * @param source who publishes it, {@code GENCODE}
 * @param version as the source names it, {@code 47}
 * @param assembly that its positions are on, without the patch, which moves none: {@code GRCh38}
 * @param date of the data, ISO 8601, of the day or the month
 */
public record Heading(
        @Nullable String source,
        @Nullable String version,
        @Nullable String assembly,
        @Nullable String date) {

    static final Heading NONE = new Heading(null, null, null, null);
}
