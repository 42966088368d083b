package org.recto.rule.diseases;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.Path;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.ReadValues;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "ent.section-vs-entity",
        severity = Severity.WARNING,
        title =
                "A disease in which mutations are found has an association, and one that points to the mutations is there.",
        why =
                "Mutations and diseases are told in two places. A disease that stands in one of them only is missed by whoever"
                        + " reads the other.",
        source =
                "A list of diseases beside the rule, terms.tsv. Only what the mutations are plainly said to be found in is"
                        + " asked for; surveys of many diseases are not.")
public final class SectionVsEntity implements Rule {

    private static final Pattern SEE_MUTATIONS = Pattern.compile(
            "(?i)\\b(?:see|refer to|described in|listed in|detailed in)\\b[^.;]{0,30}\\bmutations?['\"\u201d\u2019]* section\\b");

    private static final int NEAR = 120;

    @Override
    public List<Example> examples() {
        return List.of(
                accepts(
                        "a disease with its association",
                        set(
                                "/mutations/somatic/narrative",
                                "Mutations (S185C) were found in 9% of patients with severe combined immunodeficiency"
                                        + " [@pmid:21536738].")),
                accepts(
                        "a survey of many diseases",
                        set(
                                "/mutations/somatic/narrative",
                                "Mutations (S185C) were found in melanoma, glioma, lung cancer and AML [@pmid:21536738].")),
                flags(
                        "a disease without an association",
                        set(
                                "/mutations/somatic/narrative",
                                "Mutations (S185C) were found in 9% of patients with melanoma [@pmid:21536738].")),
                flags(
                        "an association that points to mutations of which nothing is told",
                        set(
                                "/diseases/d2/note",
                                "For rheumatoid arthritis see the Mutations section [@pmid:19744146].")));
    }

    @Override
    public void inspect(Inspection inspection) {
        List<Narrative> mutations = inspection.narratives(
                "/mutations/note", "/mutations/germline", "/mutations/somatic", "/mutations/epigenetics");
        List<DiseaseAssociation> diseases = inspection.entry().diseases();
        boolean isAnyNameless = diseases.stream()
                .anyMatch(disease -> disease.name() == null || disease.name().isBlank());
        if (mutations.isEmpty() || diseases.isEmpty()) {
            return;
        }
        if (!isAnyNameless) {
            Set<Disease> told = told(inspection, diseases);
            Set<Disease> reported = new LinkedHashSet<>();
            for (Narrative narrative : inspection.narratives("/mutations/germline", "/mutations/somatic")) {
                withoutAssociation(inspection, narrative, diseases, told, reported);
            }
        }
        diseases.forEach(disease -> withoutMutations(inspection, disease, mutations));
    }

    /** What associations are about, by name, or by paragraphs: a lost heading is ent.swallowed's. */
    private static Set<Disease> told(Inspection inspection, List<DiseaseAssociation> diseases) {
        Set<Disease> told = new LinkedHashSet<>();
        diseases.forEach(disease -> told.addAll(Names.of(disease)));
        for (Narrative narrative : inspection.narratives("/diseases")) {
            narrative.derived(Passage.Passages.class, Passage::in).all().stream()
                    .flatMap(passage -> passage.told().stream())
                    .filter(mention -> mention.disease().isOne())
                    .forEach(mention -> told.add(mention.disease()));
        }
        return told;
    }

    private static void withoutAssociation(
            Inspection inspection,
            Narrative narrative,
            List<DiseaseAssociation> diseases,
            Set<Disease> told,
            Set<Disease> reported) {
        List<DiseaseMention> mentions =
                narrative.derived(DiseaseMentions.class, DiseaseMentions::in).notOwn(inspection);
        int next = 0;
        for (FoundIn.Sentence sentence :
                narrative.derived(FoundIn.class, FoundIn::read).sentences()) {
            inspection.step();
            List<DiseaseMention> within = new ArrayList<>();
            while (next < mentions.size() && mentions.get(next).start() < sentence.end()) {
                within.add(mentions.get(next++));
            }
            boolean isOne = !within.isEmpty()
                    && within.stream()
                            .allMatch(mention -> mention.disease()
                                    .isRelatedTo(within.getFirst().disease()));
            if (!isOne || sentence.found() < 0) {
                continue;
            }
            DiseaseMention place = within.getLast();
            int behind = place.start() - sentence.found();
            if (behind < 0 || behind > NEAR || !place.disease().isOne()) {
                continue;
            }
            inspection.compared();
            boolean hasAssociation = told.stream().anyMatch(place.disease()::isRelatedTo)
                    || diseases.stream().anyMatch(disease -> sharesWord(disease.name(), place.words()));
            if (!hasAssociation && reported.add(place.disease())) {
                inspection
                        .finding(place.words())
                        .in(narrative, narrative.range(place.start(), place.end()))
                        .message(
                                "Mutations are found in " + place.words() + ", and no disease association is about it.")
                        .working("%s: mutations yes, association no", place.words());
            }
        }
    }

    /** A name that the list doesn't know may be the disease in other words. */
    private static boolean sharesWord(@org.jspecify.annotations.Nullable String name, String words) {
        if (name == null) {
            return true;
        }
        Set<String> folded = Set.copyOf(fold(name));
        return fold(words).stream().anyMatch(word -> word.length() > 4 && folded.contains(word));
    }

    private static List<String> fold(String words) {
        return ReadValues.of(Folded.class, words, Folded::of).words();
    }

    private record Folded(List<String> words) {
        private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

        static Folded of(String words) {
            return new Folded(SIGNS.splitAsStream(words.toLowerCase(Locale.ROOT))
                    .map(DiseaseTerms::fold)
                    .toList());
        }
    }

    /** Where a narrative points to the mutations, in characters; an end of 0 where it doesn't. */
    private record Pointer(int start, int end) {
        static Pointer in(String text) {
            Matcher see = text.contains("ection") || text.contains("ECTION") ? SEE_MUTATIONS.matcher(text) : null;
            return see != null && see.find() ? new Pointer(see.start(), see.end()) : new Pointer(0, 0);
        }
    }

    private static void withoutMutations(Inspection inspection, DiseaseAssociation disease, List<Narrative> mutations) {
        List<Disease> own = Names.of(disease);
        String at = Path.of("/diseases").then(disease.id()).toString();
        for (Narrative narrative : own.isEmpty() ? List.<Narrative>of() : inspection.narratives(at)) {
            Pointer see = narrative.derived(Pointer.class, Pointer::in);
            if (see.end() == 0) {
                continue;
            }
            inspection.compared();
            boolean isTold = mutations.stream()
                    .flatMap(one -> one.derived(DiseaseMentions.class, DiseaseMentions::in).all().stream())
                    .anyMatch(mention -> own.stream().anyMatch(mention.disease()::isRelatedTo));
            if (!isTold && mutations.stream().noneMatch(one -> sharesWord(disease.name(), one.text()))) {
                inspection
                        .finding(disease.id())
                        .in(narrative, narrative.range(see.start(), see.end()))
                        .message("This points to the mutations, and they say nothing of " + disease.name() + ".")
                        .working("%s: not named among the mutations", String.valueOf(disease.name()));
            }
            return;
        }
    }
}
