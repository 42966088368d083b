package org.recto.entry;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Someone whose work the entry holds.
 *
 * @param id item id, {@code k1}
 * @param name name as printed
 * @param orcid ORCID iD, or stated as none
 * @param role {@code author}, {@code curator}, {@code reviewer} …
 * @param affiliation where they work, or stated as none
 */
public record Contributor(
        @Pattern(regexp = "k[1-9][0-9]*") String id,
        @Size(max = 1000) @Nullable String name,
        @Nullable Stated<@Size(min = 1, max = 100) String> orcid,
        @Size(max = 100) @Nullable String role,
        @Nullable Stated<@Size(min = 1, max = 10_000) String> affiliation)
        implements Item {}
