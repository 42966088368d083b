package org.recto.rule.mutations;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Gene;
import org.recto.hgvs.CodingExon;
import org.recto.hgvs.CodingExons;
import org.recto.prose.Mention;
import org.recto.rule.ExonNumberings;
import org.recto.rule.Inspection;
import org.recto.rule.Measure;
import org.recto.rule.Narrative;

/** Whether exons may have been numbered in another way than the reference does. */
final class OtherNumbering {

    private OtherNumbering() {}

    /** By which numbering a stretch lies in one of the exons stated, as the end of a sentence; {@code null} by none known. */
    static @Nullable String of(Inspection inspection, Measure measure, Stretch stretch, List<String> stated) {
        CodingExons exons = Objects.requireNonNull(measure.exons());
        List<CodingExon> all = exons.exons();
        boolean isByCodingExons = exons.exonsOf(stretch.start(), stretch.end()).stream()
                .map(exon -> Integer.toString(all.indexOf(exon) + 1))
                .anyMatch(stated::contains);
        if (isByCodingExons) {
            return "where coding exons alone are counted";
        }
        if (ExonNumberings.other(inspection, exons)
                .filter(other -> isIn(other, stretch, stated))
                .isPresent()) {
            return "in an older numbering of this gene's exons";
        }
        Optional<String> transcript =
                inspection.refdata().transcriptsOf(inspection.entry().identity().symbol()).stream()
                        .filter(other -> isIn(other.codingExons(), stretch, stated))
                        .map(other -> "by " + other.accession())
                        .findFirst();
        return transcript.orElseGet(() -> isOwn(inspection, all) ? "in a numbering of the entry's own" : null);
    }

    private static boolean isIn(CodingExons exons, Stretch stretch, List<String> stated) {
        return exons.exonsOf(stretch.start(), stretch.end()).stream()
                .map(CodingExon::label)
                .anyMatch(stated::contains);
    }

    /** Whether the entry counts fewer exons than the transcript has, or letters exons that the transcript numbers. */
    private static boolean isOwn(Inspection inspection, List<CodingExon> exons) {
        Gene gene = inspection.entry().gene();
        boolean isFewer = gene != null && gene.exonCount() != null && gene.exonCount() < exons.size();
        return isFewer
                || inspection.derived(Lettered.class, Lettered::of).labels().stream()
                        .anyMatch(label ->
                                exons.stream().noneMatch(exon -> exon.label().equalsIgnoreCase(label)));
    }

    /** The labels of exons in narratives that end in a letter. */
    private record Lettered(Set<String> labels) {

        static Lettered of(Inspection inspection) {
            Set<String> labels = new HashSet<>();
            for (Narrative narrative : inspection.narratives()) {
                for (Mention.Exon exon : narrative.all(Mention.Exon.class)) {
                    inspection.step();
                    exon.labels().stream()
                            .filter(label ->
                                    label.length() > 1 && Character.isLowerCase(label.charAt(label.length() - 1)))
                            .forEach(labels::add);
                }
            }
            return new Lettered(labels);
        }
    }
}
