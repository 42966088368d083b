package org.recto.rule.mutations;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.recto.hgvs.CodingExon;
import org.recto.hgvs.CodingExons;
import org.recto.hgvs.Span;
import org.recto.prose.Mention;
import org.recto.prose.Subject;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.ExonNumberings;
import org.recto.rule.Inspection;
import org.recto.rule.Measure;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;
import org.recto.rule.protein.Parts;

@About(
        id = "var.exon-domain",
        severity = Severity.WARNING,
        title = "An exon that is said to code for a part of the protein codes for some of it.",
        why = "Readers take from such a sentence which exon to sequence for mutations of a domain.",
        source = "The transcript's exons and the parts of the protein: residue n is coded by c.(3n-2)_(3n).")
public final class ExonDomain implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("exon 6", set("/gene/note", "Exon 6 codes for the transmembrane domain.")),
                accepts("one of several", set("/gene/note", "The extracellular domain is encoded by exons 1 to 6.")),
                accepts("a part of unknown place", set("/gene/note", "Exon 2 codes for the kinase domain.")),
                flags("the exon before", set("/gene/note", "Exon 5 codes for the transmembrane domain.")),
                flags(
                        "in a bracket",
                        set("/protein/note", "Mutations cluster in exon 4 (coding for the cytoplasmic tail).")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Narrative narrative : inspection.narratives()) {
            for (Mention.Exon told : narrative.all(Mention.Exon.class)) {
                Subject part = told.codesFor();
                if (part != null) {
                    inspect(inspection, narrative, told, part);
                }
            }
        }
    }

    private static void inspect(Inspection inspection, Narrative narrative, Mention.Exon told, Subject part) {
        List<Span> spans = Parts.of(inspection, part);
        List<Measure> measures = inspection.yardstick().measures(null).stream()
                .filter(measure -> measure.exons() != null)
                .toList();
        if (spans.isEmpty() || measures.isEmpty()) {
            inspection.cannot(
                    measures.isEmpty()
                            ? inspection.yardstick().absence()
                            : "Neither the entry nor the reference data say where the " + part.words() + " lies.");
            return;
        }
        inspection.compared();
        boolean isOtherwiseRight = measures.stream()
                .flatMap(measure -> ExonNumberings.other(inspection, Objects.requireNonNull(measure.exons())).stream()
                        .map(exons -> new Measure(measure.name(), exons, measure.sequence())))
                .anyMatch(measure -> codesFor(measure, told.labels(), spans));
        if (!isOtherwiseRight && measures.stream().noneMatch(measure -> codesFor(measure, told.labels(), spans))) {
            Measure measure = measures.getFirst();
            String right = spans.stream()
                    .flatMap(span -> exons(measure, span).stream())
                    .map(CodingExon::label)
                    .distinct()
                    .collect(Collectors.joining(", "));
            String stretch =
                    spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(", "));
            inspection
                    .finding(told.words())
                    .in(narrative, told.range())
                    .message("The " + part.words() + " is coded by exon " + right + ", not by " + told.words() + ".")
                    .working(
                            "residues %s are in exon %s of %s; stated: %s",
                            stretch, right, measure.name(), String.join(", ", told.labels()));
        }
    }

    /** Whether each of the exons overlaps the part; labels that the transcript doesn't have are left alone. */
    private static boolean codesFor(Measure measure, List<String> labels, List<Span> spans) {
        CodingExons coding = Objects.requireNonNull(measure.exons());
        return labels.stream()
                .flatMap(label -> coding.exon(label).stream())
                .allMatch(exon ->
                        spans.stream().anyMatch(span -> exons(measure, span).contains(exon)));
    }

    private static List<CodingExon> exons(Measure measure, Span residues) {
        int last = Math.min(residues.end(), Integer.MAX_VALUE / 3);
        return Objects.requireNonNull(measure.exons())
                .exonsOf(
                        CodingExons.codonOf(Math.min(residues.start(), last)).start(),
                        CodingExons.codonOf(last).end());
    }
}
