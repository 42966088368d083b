package org.recto.rule;

import org.jspecify.annotations.Nullable;
import org.recto.hgvs.CodingExons;
import org.recto.refdata.ProteinSequence;

/**
 * One transcript and its protein, to hold positions against.
 *
 * @param name what findings call it, {@code NM_002185.5}
 * @param exons {@code null} where not known
 * @param sequence {@code null} where not known
 */
public record Measure(
        String name, @Nullable CodingExons exons, @Nullable ProteinSequence sequence) {}
