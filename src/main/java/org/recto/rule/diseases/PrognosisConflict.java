package org.recto.rule.diseases;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.List;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.Path;
import org.recto.prose.Range;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "ent.prognosis-conflict",
        severity = Severity.NOTE,
        title = "What is said of the prognosis of one disease goes together.",
        why =
                "Studies differ, and measures too. Where one found an effect on prognosis and another none or the opposite, a"
                        + " reader should be told so and not come upon the one that stands first.",
        source =
                "Sentences that tie a gene's expression or change to the patients' outcome, two by two; children and adults"
                        + " are told apart.")
public final class PrognosisConflict implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts(
                        "two sides of the same",
                        set(
                                "/diseases/d2/prognosis",
                                "High expression is associated with poor prognosis. Low expression predicts longer survival.")),
                accepts("one statement", set("/diseases/d2/prognosis", "Mutations are not associated with prognosis.")),
                flags(
                        "an effect and none",
                        set(
                                "/diseases/d2/prognosis",
                                "Mutations are not associated with prognosis. Low expression predicts poor outcome.")),
                flags(
                        "the opposite",
                        set(
                                "/diseases/d2/prognosis",
                                "High expression is associated with poor survival. Overexpression predicts a favorable outcome.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (DiseaseAssociation disease : inspection.entry().diseases()) {
            String at = Path.of("/diseases").then(disease.id()).toString();
            List<Said> said = new ArrayList<>();
            for (Narrative narrative : inspection.narratives(at)) {
                narrative
                        .derived(Outcome.Outcomes.class, Outcome::in)
                        .all()
                        .forEach(outcome -> said.add(new Said(narrative, outcome)));
            }
            if (!said.isEmpty()) {
                inspection.compared();
                report(inspection, disease, said);
            }
        }
    }

    /** The first two that disagree; who mends them reads the rest. */
    private static void report(Inspection inspection, DiseaseAssociation disease, List<Said> said) {
        for (int second = 1; second < said.size(); second++) {
            for (int first = 0; first < second; first++) {
                inspection.step();
                Said one = said.get(first);
                Said other = said.get(second);
                if (one.outcome().isAgainst(other.outcome())) {
                    inspection
                            .finding(disease.id())
                            .in(one.narrative(), one.range())
                            .in(other.narrative(), other.range())
                            .message("Two statements on prognosis disagree, or measure different things.")
                            .working("\"%s\" / \"%s\"", one.words(), other.words());
                    return;
                }
            }
        }
    }

    /** A statement where it stands. */
    private record Said(Narrative narrative, Outcome outcome) {
        Range range() {
            return narrative.range(outcome.start(), outcome.end());
        }

        String words() {
            return narrative.text().substring(outcome.start(), outcome.end()).strip();
        }
    }
}
