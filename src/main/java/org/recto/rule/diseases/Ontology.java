package org.recto.rule.diseases;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.Path;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "ent.ontology",
        severity = Severity.NOTE,
        title = "Disease associations name their diseases by an ontology's identifier too.",
        why =
                "Diseases have many names. By an identifier of MONDO, Orphanet or OMIM they are found whatever they are called.",
        source = "MONDO, Orphanet, OMIM. One note for the whole section; treatments have no identifier there.")
public final class Ontology implements Rule {

    private static final Pattern NO_DISEASE =
            Pattern.compile("(?i).*\\b(?:transplantations?|transplants?|therap(?:y|ies)|treatments?|resistance)\\b.*");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("an identifier for each"),
                accepts(
                        "a treatment",
                        set("/diseases/d2/name", "Stem cell transplantation"),
                        clear("/diseases/d2/ontologyId")),
                flags("a disease without one", clear("/diseases/d2/ontologyId")));
    }

    @Override
    public void inspect(Inspection inspection) {
        List<DiseaseAssociation> without = new ArrayList<>();
        for (DiseaseAssociation disease : inspection.entry().diseases()) {
            String name = disease.name();
            if (name == null || name.isBlank() || NO_DISEASE.matcher(name).matches()) {
                continue;
            }
            inspection.compared();
            if (disease.ontologyId() == null || disease.ontologyId().isBlank()) {
                without.add(disease);
            }
        }
        if (without.isEmpty()) {
            return;
        }
        FindingBuilder finding = inspection
                .finding("/diseases")
                .message(
                        without.size() == 1
                                ? "One disease has no identifier of an ontology."
                                : without.size() + " diseases have no identifier of an ontology.")
                // no values: which diseases are without one changes often, and a waiver is of all of them
                .working(String.join(
                                ", ",
                                without.stream().map(DiseaseAssociation::name).toList())
                        .replace("%", "%%"));
        without.forEach(
                disease -> finding.at(Path.of("/diseases").then(disease.id()).then("ontologyId")));
    }
}
