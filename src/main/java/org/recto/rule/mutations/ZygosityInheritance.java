package org.recto.rule.mutations;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.add;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.Path;
import org.recto.entry.Variant;
import org.recto.entry.Variant.Origin;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "var.zygosity-inheritance",
        severity = Severity.WARNING,
        title = "A recessive disease is not shown by heterozygous variants alone.",
        why =
                "One copy of a variant doesn't cause a recessive disease. Either the second variant wasn't entered, or the"
                        + " inheritance or the zygosity is wrong.",
        source = "HGVS checklist 11: on which chromosomes a variant was found is told. Of several heterozygous variants"
                + " two may be one person's, which is a note.")
public final class ZygosityInheritance implements Rule {

    private static final Pattern RECESSIVE = Pattern.compile("(?i)(?<!non-)(?<!not )\\b(?:autosomal[ -]recessive|"
            + "recessively inherited|inherited recessively|recessive (?:trait|disease|disorder|inheritance|condition|"
            + "mode|manner|fashion|form|syndrome|immunodeficiency))\\b");
    private static final Pattern OTHER =
            Pattern.compile("(?i)\\bdominant|\\bX-linked|\\bsporadic|\\bdigenic|\\bnon-recessive|\\bnot recessive");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts(
                        "a homozygous variant of a recessive disease",
                        set("/mutations/variants/v1/zygosity", "homozygous")),
                accepts(
                        "a somatic variant",
                        set("/mutations/variants/v1/zygosity", "homozygous"),
                        set("/mutations/variants/v2/zygosity", "heterozygous"),
                        set("/mutations/variants/v2/diseases", List.of("d1"))),
                flags("a heterozygous variant alone", set("/mutations/variants/v1/zygosity", "heterozygous")),
                flags(
                        "several of them",
                        set("/mutations/variants/v1/zygosity", "heterozygous"),
                        add(
                                "/mutations/variants",
                                "{\"id\":\"v3\",\"hgvsDna\":\"NM_002185.5:c.394C>T\",\"origin\":\"germline\","
                                        + "\"zygosity\":\"heterozygous\",\"diseases\":[\"d1\"]}")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (DiseaseAssociation disease : inspection.entry().diseases()) {
            inspection.step();
            List<Variant> variants = ProteinReading.variants(inspection).stream()
                    .filter(variant -> variant.origin() != Origin.SOMATIC
                            && variant.diseases().contains(disease.id()))
                    .toList();
            boolean isKnown = !variants.isEmpty()
                    && variants.stream().allMatch(variant -> !zygosity(variant).isEmpty());
            if (isKnown && isRecessive(disease, inspection)) {
                inspection.compared();
                if (variants.stream()
                        .allMatch(variant -> zygosity(variant).matches("heterozyg(?:ous|ote|osity)|het"))) {
                    report(inspection, disease, variants);
                }
            }
        }
    }

    private static String zygosity(Variant variant) {
        return variant.zygosity() == null ? "" : variant.zygosity().strip().toLowerCase(Locale.ROOT);
    }

    /** What is told of how a disease is inherited. */
    private record Inheritance(boolean isRecessive, boolean isOther) {
        static Inheritance in(String text) {
            return new Inheritance(
                    text.toLowerCase(Locale.ROOT).contains("recessive")
                            && RECESSIVE.matcher(text).find(),
                    OTHER.matcher(text).find());
        }
    }

    private static boolean isRecessive(DiseaseAssociation disease, Inspection inspection) {
        List<Inheritance> told = Stream.concat(
                        Stream.of(Inheritance.in(disease.name() == null ? "" : disease.name())),
                        inspection
                                .narratives(
                                        Path.of("/diseases").then(disease.id()).toString())
                                .stream()
                                .map(narrative -> narrative.derived(Inheritance.class, Inheritance::in)))
                .toList();
        return told.stream().anyMatch(Inheritance::isRecessive) && told.stream().noneMatch(Inheritance::isOther);
    }

    private static void report(Inspection inspection, DiseaseAssociation disease, List<Variant> variants) {
        String names = variants.stream().map(Variant::label).collect(Collectors.joining(", "));
        String name = disease.name() == null ? disease.id() : disease.name();
        FindingBuilder finding = inspection
                .finding(disease.id())
                .message(name + " is called recessive, and "
                        + (variants.size() == 1
                                ? "its only variant, " + names + ", is heterozygous."
                                : "all its variants are heterozygous: " + names
                                        + ". If two of them are one person's, they are compound heterozygous."))
                .working("recessive; heterozygous: %s", names);
        if (variants.size() > 1) {
            finding.as(Severity.NOTE);
        }
        variants.forEach(variant -> finding.at(ProteinReading.path(variant).then("zygosity")));
        finding.at(Path.of("/diseases").then(disease.id()));
    }
}
