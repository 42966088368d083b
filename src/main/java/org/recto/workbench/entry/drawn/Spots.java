package org.recto.workbench.entry.drawn;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.recto.entry.Variant;
import org.recto.hgvs.Description;
import org.recto.hgvs.Interval;
import org.recto.hgvs.Numbering;
import org.recto.hgvs.Position;
import org.recto.hgvs.ShortForm;

/** Where variants are, by what they are called. */
public final class Spots {

    private Spots() {}

    /** The first residue that a variant names, in its description or in what its source calls it. */
    public static Optional<Integer> residue(Variant variant) {
        return Stream.of(variant.hgvsProtein(), variant.asStated())
                .filter(Objects::nonNull)
                .map(ShortForm::read)
                .flatMap(Optional::stream)
                .flatMap(form -> form.candidates().getFirst().change().named().stream())
                .map(named -> named.start().position())
                .findFirst();
    }

    /** The first nucleotide that a variant's description of the DNA names, in c. numbering. */
    static Optional<Position> nucleotide(Variant variant) {
        return Optional.ofNullable(variant.hgvsDna())
                .flatMap(text -> Description.read(text).accepted())
                .filter(Description.Nucleotide.class::isInstance)
                .map(Description.Nucleotide.class::cast)
                .filter(nucleotide -> nucleotide.numbering() == Numbering.CODING)
                .flatMap(nucleotide -> nucleotide.change().exactly())
                .map(Interval::start);
    }
}
