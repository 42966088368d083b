package org.recto.rule.text;

import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.Gene;
import org.recto.entry.Identity;
import org.recto.entry.MutationGroup;
import org.recto.entry.Mutations;
import org.recto.entry.Protein;
import org.recto.entry.Source;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;

/** Whether what a narrative sends its reader to stands in the entry. */
final class SectionTargets {

    private static final Pattern NUMBER = Pattern.compile(" ?[0-9]+$");

    private SectionTargets() {}

    static boolean isThere(Inspection inspection, String target) {
        return switch (NUMBER.matcher(target).replaceFirst("")) {
            case "figure" ->
                Integer.parseInt(target.replaceFirst("\\D+", ""))
                                <= inspection.entry().figures().size()
                        || isCaptioned(inspection, target);
            case "table" -> isCaptioned(inspection, target);
            case "mutation", "mutations" -> inspection.entry().mutations() != null;
            case "germinal", "germline", "germ-line" -> group(inspection, Mutations::germline);
            case "somatic" -> group(inspection, Mutations::somatic);
            case "epigenetic", "epigenetics" -> group(inspection, Mutations::epigenetics);
            case "breakpoint", "breakpoints" -> {
                Mutations mutations = inspection.entry().mutations();
                yield mutations != null && mutations.breakpoints() != null;
            }
            case "prognosis" -> disease(inspection, DiseaseAssociation::prognosis);
            case "cytogenetics" -> disease(inspection, DiseaseAssociation::cytogenetics);
            case "oncogenesis" -> disease(inspection, DiseaseAssociation::oncogenesis);
            case "abnormal protein" -> disease(inspection, DiseaseAssociation::abnormalProtein);
            case "hybrid gene", "hybrid/mutated gene" -> disease(inspection, DiseaseAssociation::hybridGene);
            case "disease", "diseases", "implicated in", "entity", "entities" ->
                !inspection.entry().diseases().isEmpty();
            case "protein", "proteins" -> inspection.entry().protein() != null;
            case "expression" ->
                protein(inspection, Protein::expression)
                        || !inspection.entry().expression().isEmpty();
            case "localisation", "localization" -> protein(inspection, Protein::localisation);
            case "function" -> protein(inspection, Protein::function);
            case "homology" -> protein(inspection, Protein::homology);
            case "description" -> protein(inspection, Protein::description) || gene(inspection, Gene::description);
            case "transcription" -> gene(inspection, Gene::transcription);
            case "pseudogene", "pseudogenes" -> gene(inspection, Gene::pseudogenes);
            case "to be noted" -> inspection.entry().toBeNoted() != null;
            case "bibliography" -> !inspection.entry().bibliography().isEmpty();
            case "external links" -> !inspection.entry().crossReferences().isEmpty();
            case String heading
            when heading.startsWith("dna") -> inspection.entry().gene() != null;
            default -> true; // the identity, which every entry has
        };
    }

    /**
     * Whether the source came without its headings. Then what stands under a heading was put there by its words alone, and
     * nobody has said yet that it is what the author meant.
     *
     * <p>An entry doesn't keep its source's headings. But a printing that has them gives identity, where an entry made from
     * one without has but the title's symbol and name, and parts the text of at least one disease, where there all of it is
     * one note.
     */
    static boolean lostHeadings(Inspection inspection) {
        Source source = inspection.entry().source();
        if (source == null
                || !"atlas-card".equals(source.kind())
                || inspection.entry().diseases().isEmpty()) {
            return false;
        }
        Identity identity = inspection.entry().identity();
        boolean isBare = identity.location() == null
                && identity.aliases().isEmpty()
                && identity.localOrder() == null
                && identity.note() == null;
        return isBare
                && Stream.of("prognosis", "cytogenetics", "oncogenesis").noneMatch(part -> isThere(inspection, part))
                && !disease(inspection, DiseaseAssociation::disease);
    }

    private static boolean isCaptioned(Inspection inspection, String label) {
        for (Narrative narrative : inspection.narratives()) {
            if (narrative.derived(Captions.class, Captions::of).labels().contains(label)) {
                return true;
            }
        }
        return false;
    }

    private static boolean group(Inspection inspection, Function<Mutations, @Nullable MutationGroup> part) {
        Mutations mutations = inspection.entry().mutations();
        return mutations != null && part.apply(mutations) != null;
    }

    private static boolean disease(Inspection inspection, Function<DiseaseAssociation, @Nullable String> part) {
        return inspection.entry().diseases().stream().map(part).anyMatch(Objects::nonNull);
    }

    private static boolean protein(Inspection inspection, Function<Protein, @Nullable Object> part) {
        Protein protein = inspection.entry().protein();
        return protein != null && part.apply(protein) != null;
    }

    private static boolean gene(Inspection inspection, Function<Gene, @Nullable Object> part) {
        Gene gene = inspection.entry().gene();
        return gene != null && part.apply(gene) != null;
    }
}
