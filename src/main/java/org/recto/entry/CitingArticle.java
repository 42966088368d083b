package org.recto.entry;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An article that cites work on the gene.
 *
 * @param id item id, {@code q1}
 * @param pmid PubMed identifier, digits
 * @param year year of publication
 * @param title title
 * @param count how often the article itself was cited
 * @param source who counted
 * @param asOf date of the count, ISO 8601, or stated as none where the source doesn't give it
 */
public record CitingArticle(
        @Pattern(regexp = "q[1-9][0-9]*") String id,
        @Size(max = 100) @Nullable String pmid,
        @Nullable Integer year,
        @Size(max = 10_000) @Nullable String title,
        @PositiveOrZero @Nullable Integer count,
        @Size(max = 1000) @Nullable String source,
        @Nullable Stated<@Size(max = 100) String> asOf)
        implements Item {}
