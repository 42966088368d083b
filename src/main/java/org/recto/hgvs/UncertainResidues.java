package org.recto.hgvs;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.term.Residue;

/**
 * Residues of which nobody knows exactly where they are: {@code (Ala123_Pro131)}, somewhere within it, or
 * {@code (?_Ala5)_(Ser10_?)}, from somewhere in the first to somewhere in the second.
 *
 * @param end {@code null} where one bracket stands alone
 */
public record UncertainResidues(Within start, @Nullable Within end) {

    /**
     * Somewhere from the one to the other, both included.
     *
     * @param from {@code null} where nobody knows
     * @param to {@code null} where nobody knows
     */
    public record Within(@Nullable Residue from, @Nullable Residue to) {
        String print() {
            return "(" + (from == null ? "?" : from) + "_" + (to == null ? "?" : to) + ")";
        }
    }

    /** As HGVS writes it. */
    public String print() {
        return end == null ? start.print() : start.print() + "_" + end.print();
    }

    /** From the first to the last residue that is named, where any is. */
    public Optional<ResidueRange> named() {
        return Stream.of(Optional.of(start), Optional.ofNullable(end))
                .flatMap(Optional::stream)
                .flatMap(within -> Stream.of(Optional.ofNullable(within.from()), Optional.ofNullable(within.to())))
                .flatMap(Optional::stream)
                .map(ResidueRange::of)
                .reduce((first, last) -> new ResidueRange(first.start(), last.end()));
    }
}
