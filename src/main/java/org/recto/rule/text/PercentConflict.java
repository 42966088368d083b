package org.recto.rule.text;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "num.percent-conflict",
        severity = Severity.WARNING,
        title = "How often something is found is stated alike wherever it is stated.",
        why = "A figure that was brought up to date in one section and not in another leaves readers with two.",
        source =
                "Sentences that name the same change, disease and patients in the same words, and don't rest on different"
                        + " publications. Rounding, \"about\" and ranges are allowed for.")
public final class PercentConflict implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts(
                        "other patients",
                        set("/protein/note", "Mutations are found in 9% of childhood melanoma cases."),
                        set("/protein/function", "Mutations are found in 2% of adult melanoma cases.")),
                accepts(
                        "the same, rounded",
                        set("/protein/note", "Mutations are found in 9.4% of melanomas."),
                        set("/protein/function", "Mutations are present in 9% of melanoma cases.")),
                flags(
                        "two figures of the same",
                        set("/protein/note", "Mutations are found in 9% of melanomas."),
                        set("/protein/function", "Mutations are present in 20% of melanoma cases.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        Map<Set<String>, Placed> known = new HashMap<>();
        for (Narrative narrative : inspection.narratives()) {
            for (Frequency frequency : narrative
                    .derived(Frequency.Frequencies.class, Frequency::in)
                    .all()) {
                inspection.compared();
                Set<String> key = new TreeSet<>(frequency.what());
                frequency.symbols().stream()
                        .filter(symbol -> !inspection.isOwn(List.of(symbol)))
                        .forEach(key::add);
                Placed placed = new Placed(narrative, frequency);
                Placed first = known.putIfAbsent(key, placed);
                if (first != null
                        && first.maySpeakOf(placed)
                        && first.frequency().isApartFrom(frequency)) {
                    report(inspection, first, placed);
                }
            }
        }
    }

    private static void report(Inspection inspection, Placed first, Placed second) {
        String one = first.frequency().figure();
        String other = second.frequency().figure();
        inspection
                .finding(other + "%")
                .in(second.narrative(), second.range())
                .in(first.narrative(), first.range())
                .message("The same is said to be found in " + one + "% and in " + other + "%.")
                .working("%s %% / %s %%", one, other);
    }

    /** A frequency where it stands. */
    private record Placed(Narrative narrative, Frequency frequency) {

        /** Studies differ: two that are cited each for its figure are not in conflict. */
        boolean maySpeakOf(Placed other) {
            String one = frequency.cited();
            String two = other.frequency.cited();
            return one.isEmpty() || two.isEmpty() || one.equals(two);
        }

        org.recto.prose.Range range() {
            return narrative.range(frequency.start(), frequency.end());
        }
    }
}
