package org.recto.entry;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a value rests on: a publication of the bibliography, or a record of a database.
 *
 * @param publication item id of the publication, {@code p1}
 * @param source database, {@code UniProtKB}
 * @param record its record, {@code P16871}
 * @param version version of the record, {@code seq 3}
 */
public record Evidence(
        @Size(max = 20) @Nullable String publication,
        @Size(max = 100) @Nullable String source,
        @Size(max = 100) @Nullable String record,
        @Size(max = 100) @Nullable String version) {}
