package org.recto.rule.gene;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.hgvs.CodingExon;
import org.recto.hgvs.CodingExons;
import org.recto.prose.Mention;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.ExonNumberings;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Measure;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "tx.skip-frame",
        severity = Severity.ERROR,
        title = "Exons that are skipped shift the reading frame, or keep it, as their length has it.",
        why =
                "Whether a protein without an exon still has its end decides between loss of function and a shorter protein"
                        + " that works. It follows from a number that anyone can check.",
        source = "The genetic code: a loss or gain that is no multiple of three bases shifts the frame. Lengths by the"
                + " transcript's exon labels.")
public final class SkipFrame implements Rule {

    private static final Pattern RANGE =
            Pattern.compile("[0-9][a-z]?\\s*(?:[-\u2010-\u2015]|to|through)\\s*(?:exon )?[0-9]");

    @Override
    public List<Example> examples() {
        String at = "/gene/note";
        return List.of(
                accepts("94 bases shift the frame", set(at, "Skipping of exon 6 leads to a frameshift.")),
                accepts("158 + 94 = 84 × 3", set(at, "Loss of exons 4 and 6 keeps the reading frame.")),
                accepts("a part of an exon", set(at, "In-frame deletions in exon 6 are frequent.")),
                flags("94 bases can't keep it", set(at, "Exon 6 skipping is in-frame.")),
                flags("297 bases can't shift it", set(at, "Loss of exons 2 to 3 causes a frameshift.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Narrative narrative : inspection.narratives()) {
            for (Mention.FrameClaim told : narrative.all(Mention.FrameClaim.class)) {
                if (inspection.isOwn(told.whose())) {
                    inspect(inspection, narrative, told);
                }
            }
        }
    }

    private static void inspect(Inspection inspection, Narrative narrative, Mention.FrameClaim told) {
        List<Measure> measures = inspection.yardstick().measures(null).stream()
                .filter(measure -> measure.exons() != null)
                .toList();
        if (measures.isEmpty()) {
            inspection.cannot(inspection.yardstick().absence());
            return;
        }
        List<Sum> sums = measures.stream()
                .flatMap(measure -> Sum.of(measure, told.exons()).stream())
                .toList();
        if (sums.size() < measures.size()) {
            return; // an exon that one of them lacks, that codes for nothing, or that has the start or the stop
        }
        inspection.compared();
        boolean isOtherwiseRight = measures.stream()
                .flatMap(measure -> otherwise(inspection, measure))
                .flatMap(measure -> Sum.of(measure, told.exons()).stream())
                .anyMatch(sum -> sum.allows(told.keepsFrame(), isRange(told)));
        if (!isOtherwiseRight && sums.stream().noneMatch(sum -> sum.allows(told.keepsFrame(), isRange(told)))) {
            Sum sum = sums.getFirst();
            FindingBuilder finding = inspection
                    .finding(told.words())
                    .in(narrative, told.range())
                    .message("Without " + sum.names() + " the reading frame "
                            + (told.keepsFrame() ? "shifts" : "stays") + ": " + sum.shown() + "."
                            + (told.isOpen() ? " Say so if a part of the exon is meant." : ""))
                    .working("%s of %s: %s", sum.names(), sum.transcript(), sum.shown());
            if (told.isGain()) {
                finding.message("With " + sum.names() + " once more the reading frame "
                        + (told.keepsFrame() ? "shifts" : "stays") + ": " + sum.shown() + ".");
            }
            if (told.isOpen()) {
                finding.as(Severity.NOTE);
            }
        }
    }

    /** With the labels of another numbering, where one is known. */
    private static Stream<Measure> otherwise(Inspection inspection, Measure measure) {
        return ExonNumberings.other(inspection, Objects.requireNonNull(measure.exons())).stream()
                .map(exons -> new Measure(measure.name(), exons, measure.sequence()));
    }

    private static boolean isRange(Mention.FrameClaim told) {
        return RANGE.matcher(told.words()).find();
    }

    /** Exons and how long they are together. */
    private record Sum(String transcript, List<CodingExon> exons) {

        /** Where all of them are whole codons or parts of such, the start and the stop codon left alone. */
        static Optional<Sum> of(Measure measure, List<String> labels) {
            CodingExons coding = Objects.requireNonNull(measure.exons());
            List<CodingExon> exons = labels.stream()
                    .map(label -> coding.exon(label).orElse(null))
                    .filter(exon -> isWithin(exon, coding))
                    .flatMap(exon -> Optional.ofNullable(exon).stream())
                    .distinct()
                    .toList();
            return exons.size() == labels.size() ? Optional.of(new Sum(measure.name(), exons)) : Optional.empty();
        }

        private static boolean isWithin(@Nullable CodingExon exon, CodingExons coding) {
            return exon != null && exon.start() > 1 && exon.end() < coding.codingLength();
        }

        int length() {
            return exons.stream().mapToInt(CodingExon::length).sum();
        }

        /** Together or, where the prose may speak of each, one by one. */
        boolean allows(boolean keepsFrame, boolean isTogether) {
            return length() % 3 == 0 == keepsFrame
                    || !isTogether
                            && exons.size() > 1
                            && exons.stream().allMatch(exon -> exon.length() % 3 == 0 == keepsFrame);
        }

        String names() {
            return exons.size() == 1
                    ? "exon " + exons.getFirst().label()
                    : exons.size() > 3
                            ? "exons " + exons.getFirst().label() + " to "
                                    + exons.getLast().label()
                            : "exons " + CodingExons.labels(exons);
        }

        /** {@code 94 = 31 × 3 + 1}, {@code 158 + 94 = 252 = 84 × 3 + 0}. */
        String shown() {
            int length = length();
            String terms =
                    exons.stream().map(exon -> Integer.toString(exon.length())).collect(Collectors.joining(" + "));
            return terms + (exons.size() > 1 ? " = " + length : "") + " = " + length / 3 + " × 3 + " + length % 3;
        }
    }
}
