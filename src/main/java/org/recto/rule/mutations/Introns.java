package org.recto.rule.mutations;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.IntronNumbers;
import org.recto.hgvs.Layout;
import org.recto.rule.Inspection;
import org.recto.rule.Measure;

/** The introns of the transcript that the entry names, to count positions from their exons. */
final class Introns {

    private final @Nullable Layout layout;
    private final String name;

    Introns(Inspection inspection) {
        Optional<Measure> measure = inspection.yardstick().canonical().isEmpty()
                ? Optional.empty()
                : inspection.yardstick().measures(null).stream()
                        .filter(any -> any.exons() != null)
                        .findFirst();
        this.layout = measure.map(Measure::exons).map(Layout::of).orElse(null);
        this.name = measure.map(Measure::name).orElse("");
    }

    /** What a variant named by an intron's number is in c., where it is on this transcript or on none that it names. */
    List<String> corrections(String text) {
        boolean isOn = IntronNumbers.reference(text).map(name::equals).orElse(true);
        return layout == null || !isOn ? List.of() : IntronNumbers.corrections(text, layout);
    }
}
