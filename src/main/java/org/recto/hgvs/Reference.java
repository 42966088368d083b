package org.recto.hgvs;

import org.jspecify.annotations.Nullable;
import org.recto.term.Accession;

/**
 * The sequence that a description counts on: {@code NM_002185.5}, {@code LRG_74t1}, {@code NG_012232.1(NM_004006.2)}.
 *
 * @param within a transcript placed on the sequence, or a gene's symbol, that stands in brackets behind it
 */
public record Reference(Accession sequence, @Nullable String within) {

    ReferenceKind kind() {
        return ReferenceKind.of(sequence.name());
    }

    /** The kind of what stands in brackets, {@code null} where nothing does. */
    @Nullable
    ReferenceKind kindWithin() {
        if (within == null) {
            return null;
        }
        int point = within.indexOf('.');
        return ReferenceKind.of(point < 0 ? within : within.substring(0, point));
    }

    @Override
    public String toString() {
        return within == null ? sequence.toString() : sequence + "(" + within + ")";
    }
}
