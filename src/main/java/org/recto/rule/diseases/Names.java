package org.recto.rule.diseases;

import java.util.List;
import org.recto.entry.DiseaseAssociation;

/** What the name of a disease association says it is about. */
final class Names {

    private Names() {}

    /** The diseases that the name holds; none where the list of terms knows none of its words. */
    static List<Disease> of(DiseaseAssociation association) {
        return association.name() == null
                ? List.of()
                : DiseaseMentions.named(association.name()).all().stream()
                        .map(DiseaseMention::disease)
                        .toList();
    }
}
