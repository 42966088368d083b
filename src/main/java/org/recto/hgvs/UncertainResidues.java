package org.recto.hgvs;

import java.util.List;
import java.util.Objects;
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
        List<Residue> known = known();
        return known.isEmpty() ? Optional.empty() : Optional.of(new ResidueRange(known.getFirst(), known.getLast()));
    }

    /** Whether no residue that is named comes before one named earlier. */
    boolean isInOrder() {
        List<Residue> known = known();
        return known.stream().sorted().toList().equals(known);
    }

    private List<Residue> known() {
        return Stream.of(start, end)
                .filter(Objects::nonNull)
                .flatMap(within -> Stream.of(within.from(), within.to()))
                .filter(Objects::nonNull)
                .toList();
    }
}
