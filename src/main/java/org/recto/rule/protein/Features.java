package org.recto.rule.protein;

import java.util.List;
import org.recto.entry.Feature;
import org.recto.entry.Path;
import org.recto.rule.Inspection;

/** The protein's features, whether or not there is a protein section. */
final class Features {

    private Features() {}

    static List<Feature> of(Inspection inspection) {
        return inspection.entry().features();
    }

    static Path path(Feature feature) {
        return Path.of("/protein/features").then(feature.id());
    }
}
