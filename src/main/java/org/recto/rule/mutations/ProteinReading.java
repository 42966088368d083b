package org.recto.rule.mutations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recto.entry.Path;
import org.recto.entry.Variant;
import org.recto.hgvs.Description;
import org.recto.hgvs.ResidueRange;
import org.recto.rule.Inspection;

/**
 * What a variant says of the protein: by its HGVS description where that can be read, otherwise by what its source calls
 * it.
 *
 * @param path of the words that were read
 * @param words as the entry has them
 * @param candidates what they may mean, the likeliest first and at least one
 */
public record ProteinReading(Variant variant, Path path, String words, List<Description.Protein> candidates) {

    private static final Path VARIANTS = Path.of("/mutations/variants");

    /** One for each variant that names a residue. */
    public static List<ProteinReading> of(Inspection inspection) {
        List<ProteinReading> readings = new ArrayList<>();
        for (Variant variant : variants(inspection)) {
            of(variant).ifPresent(readings::add);
        }
        return readings;
    }

    static Optional<ProteinReading> of(Variant variant) {
        return described(variant).or(() -> asStated(variant));
    }

    static List<Variant> variants(Inspection inspection) {
        return inspection.entry().variants();
    }

    static Path path(Variant variant) {
        return VARIANTS.then(variant.id());
    }

    private static Optional<ProteinReading> described(Variant variant) {
        return Optional.ofNullable(variant.hgvsProtein())
                .flatMap(text -> Forms.description(text).accepted())
                .flatMap(Description::asProtein)
                .map(description -> new ProteinReading(
                        variant,
                        path(variant).then("hgvsProtein"),
                        String.valueOf(variant.hgvsProtein()),
                        List.of(description)))
                .filter(ProteinReading::namesResidues);
    }

    private static Optional<ProteinReading> asStated(Variant variant) {
        return Optional.ofNullable(variant.asStated())
                .flatMap(Forms::shortForm)
                .map(form ->
                        new ProteinReading(variant, path(variant).then("asStated"), form.asStated(), form.candidates()))
                .filter(ProteinReading::namesResidues);
    }

    private boolean namesResidues() {
        return candidates.getFirst().change().named().isPresent();
    }

    /** The stretch of the protein that the likeliest meaning names. */
    public ResidueRange named() {
        return candidates.getFirst().change().named().orElseThrow();
    }

    /** The last residue that it names. */
    public int lastPosition() {
        return named().end().position();
    }
}
