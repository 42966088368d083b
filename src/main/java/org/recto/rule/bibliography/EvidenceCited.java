package org.recto.rule.bibliography;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.recto.entry.Evidence;
import org.recto.entry.Feature;
import org.recto.entry.Homolog;
import org.recto.entry.Variant;
import org.recto.rule.ConsultedEntry;
import org.recto.rule.Inspection;

/** The publications that the evidence of features, homologs and variants names. */
final class EvidenceCited {

    private EvidenceCited() {}

    /** Their item ids. */
    static Set<String> by(Inspection inspection) {
        Set<String> ids = new HashSet<>();
        all(inspection).map(Evidence::publication).forEach(id -> {
            if (id != null) {
                ids.add(id);
            }
        });
        return ids;
    }

    private static Stream<Evidence> all(Inspection inspection) {
        ConsultedEntry entry = inspection.entry();
        return Stream.of(
                        entry.features().stream().map(Feature::evidence),
                        entry.homologs().stream().map(Homolog::evidence),
                        entry.variants().stream().map(Variant::evidence))
                .flatMap(evidence -> evidence)
                .flatMap(List::stream);
    }
}
