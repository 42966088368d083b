package org.recto.rule.diseases;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.add;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.Path;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "ent.swallowed",
        version = 2,
        severity = Severity.WARNING,
        title = "The text under a disease's name is about that disease.",
        why = "Sites lose headings; the text of the disease below then reads as if it were said of the one above.",
        source =
                "A list of diseases beside the rule, terms.tsv, and which of them come together. A disease that is compared"
                        + " with, that follows, or that has an association of its own is no other's text.")
public final class Swallowed implements Rule {

    /** So often, in paragraphs of its own, no disease is named in passing; nor is one that opens such a paragraph. */
    private static final int ENOUGH = 2;

    @Override
    public List<Example> examples() {
        return List.of(
                accepts(
                        "a disease that is compared with",
                        set(
                                "/diseases/d1/note",
                                "This immunodeficiency is inherited.\n\nUnlike melanoma it is rare.\n\nIt is rarer than melanoma.")),
                accepts(
                        "a complication",
                        set(
                                "/diseases/d1/note",
                                "This immunodeficiency is inherited.\n\nSome develop melanoma.\n\nThe risk of melanoma is known.")),
                accepts(
                        "a kind of the disease",
                        set("/diseases/d1/name", "Leukemia"),
                        set(
                                "/diseases/d1/note",
                                "Found in leukemia.\n\nHigh in T-ALL cells.\n\nT-ALL samples have mutations.")),
                accepts(
                        "a disease named in passing",
                        set(
                                "/diseases/d1/note",
                                "This immunodeficiency is inherited.\n\nLevels of the receptor are low. One cohort came from a"
                                        + " melanoma clinic.")),
                flags(
                        "a paragraph that opens with another disease",
                        set(
                                "/diseases/d1/note",
                                "This immunodeficiency is inherited.\n\nHalf of all melanomas express the receptor.")),
                flags(
                        "two paragraphs on another disease",
                        set(
                                "/diseases/d1/note",
                                "This immunodeficiency is inherited.\n\nExpression is high in melanoma.\n\n"
                                        + "Mutations are rare in melanoma.")),
                flags(
                        "the text of a disease whose heading is lost",
                        add(
                                "/diseases",
                                "{\"id\": \"d3\", \"name\": \"Melanoma\", \"ontologyId\": \"MONDO:0005105\", \"note\":"
                                        + " \"Mutations are rare in melanoma.\\n\\nMost gliomas express it.\\n\\n"
                                        + "In glioblastoma it is amplified.\"}")));
    }

    @Override
    public void inspect(Inspection inspection) {
        List<DiseaseAssociation> diseases = inspection.entry().diseases();
        List<Disease> named =
                diseases.stream().flatMap(disease -> Names.of(disease).stream()).toList();
        for (DiseaseAssociation disease : diseases) {
            List<Disease> own = Names.of(disease);
            if (own.isEmpty()) {
                continue; // a name that the list doesn't know, or none
            }
            List<Told> told = told(inspection, disease);
            if (!told.isEmpty()) {
                inspection.compared();
                report(inspection, disease, swallowed(told, own, named));
            }
        }
    }

    private static List<Told> told(Inspection inspection, DiseaseAssociation disease) {
        String at = Path.of("/diseases").then(disease.id()).toString();
        List<Told> told = new ArrayList<>();
        for (Narrative narrative : inspection.narratives(at)) {
            narrative.derived(Passage.Passages.class, Passage::in).all().forEach(passage -> {
                inspection.step();
                told.add(new Told(narrative, passage));
            });
        }
        return told;
    }

    /** The paragraphs from the last that names the disease on, where they agree on another. */
    private static List<Told> swallowed(List<Told> told, List<Disease> own, List<Disease> named) {
        int from = 0;
        for (int i = 0; i < told.size(); i++) {
            from = told.get(i).passage().names(own) ? i + 1 : from;
        }
        List<Told> foreign = told.subList(from, told.size()).stream()
                .filter(one -> !one.passage().told().isEmpty())
                .toList();
        if (foreign.isEmpty()) {
            return foreign;
        }
        Disease other = commonest(foreign);
        boolean isOther = other != null
                && (foreign.stream()
                                        .mapToInt(one -> one.passage().told().size())
                                        .sum()
                                >= ENOUGH
                        || from > 0 && foreign.getFirst().passage().opensWithDisease())
                && named.stream().noneMatch(other::isRelatedTo)
                && foreign.stream().allMatch(one -> isAbout(one.passage(), other));
        return isOther ? foreign : List.of();
    }

    /** The disease most often told of that is one, not a group. */
    private static @Nullable Disease commonest(List<Told> told) {
        return told.stream()
                .flatMap(one -> one.passage().told().stream())
                .map(DiseaseMention::disease)
                .filter(Disease::isOne)
                .collect(Collectors.groupingBy(disease -> disease, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.<java.util.Map.Entry<Disease, Long>>comparingLong(java.util.Map.Entry::getValue)
                        .thenComparing(counted -> counted.getKey().id()))
                .map(java.util.Map.Entry::getKey)
                .orElse(null);
    }

    private static boolean isAbout(Passage passage, Disease other) {
        return !passage.isApart()
                && passage.told().stream().allMatch(mention -> mention.disease().isRelatedTo(other));
    }

    private static void report(Inspection inspection, DiseaseAssociation disease, List<Told> swallowed) {
        Disease other = commonest(swallowed);
        DiseaseTerms.Name name = other == null ? null : DiseaseTerms.LIST.main(other);
        if (name == null) {
            return;
        }
        FindingBuilder finding = inspection
                .finding(disease.id())
                .message("The text under \"" + disease.name() + "\" goes on about " + name.first()
                        + ": a heading was probably lost.")
                .working("%s: %s on %s", String.valueOf(disease.name()), words(swallowed.size()), name.first());
        swallowed.forEach(one -> finding.in(
                one.narrative(),
                one.narrative().range(one.passage().start(), one.passage().end())));
    }

    private static String words(int paragraphs) {
        return paragraphs == 1 ? "1 paragraph" : paragraphs + " paragraphs";
    }

    /** A paragraph where it stands. */
    private record Told(Narrative narrative, Passage passage) {}
}
