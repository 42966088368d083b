package org.recto.rule.diseases;

import java.util.List;
import org.recto.entry.DiseaseAssociation;
import org.recto.rule.ReadValues;

/** What the name of a disease association says it is about. */
final class Names {

    private Names() {}

    /** The diseases that the name holds; none where the list of terms knows none of its words. */
    static List<Disease> of(DiseaseAssociation association) {
        return association.name() == null
                ? List.of()
                : ReadValues.of(Held.class, association.name(), Held::in).diseases();
    }

    private record Held(List<Disease> diseases) {
        static Held in(String name) {
            return new Held(DiseaseMentions.in(name).all().stream()
                    .map(DiseaseMention::disease)
                    .toList());
        }
    }
}
