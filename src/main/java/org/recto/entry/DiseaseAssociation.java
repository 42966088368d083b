package org.recto.entry;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A disease that the gene is implicated in, as a section of its own.
 *
 * @param id item id, {@code d1}
 * @param name the disease's name; absent where the source lost it
 * @param ontologyId MONDO, Orphanet or OMIM identifier, {@code MONDO:0012163}
 * @param note narrative
 * @param disease narrative on the disease itself
 * @param prognosis narrative
 * @param cytogenetics narrative
 * @param hybridGene narrative on the hybrid or mutated gene
 * @param abnormalProtein narrative
 * @param oncogenesis narrative
 */
public record DiseaseAssociation(
        @Pattern(regexp = "d[1-9][0-9]*") String id,
        @Size(max = 1000) @Nullable String name,
        @Size(max = 100) @Nullable String ontologyId,
        @Nullable String note,
        @Nullable String disease,
        @Nullable String prognosis,
        @Nullable String cytogenetics,
        @Nullable String hybridGene,
        @Nullable String abnormalProtein,
        @Nullable String oncogenesis)
        implements Item {}
