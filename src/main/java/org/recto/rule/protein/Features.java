package org.recto.rule.protein;

import java.util.List;
import org.recto.entry.Entry;
import org.recto.entry.Feature;
import org.recto.entry.Path;

/** The protein's features, whether or not there is a protein section. */
final class Features {

    private Features() {}

    static List<Feature> of(Entry entry) {
        return entry.protein() == null ? List.of() : entry.protein().features();
    }

    static Path path(Feature feature) {
        return Path.of("/protein/features").then(feature.id());
    }
}
