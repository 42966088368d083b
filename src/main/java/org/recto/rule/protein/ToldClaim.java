package org.recto.rule.protein;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Feature;
import org.recto.prose.LengthUnit;
import org.recto.prose.Mention;
import org.recto.prose.Range;
import org.recto.prose.Subject;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;

/**
 * A length that a narrative gives for a part of the protein, with the span that it gives for the same part or, where it
 * gives none, that of the one feature that can be meant.
 *
 * @param range where the length stands
 */
record ToldClaim(Narrative narrative, Range range, String subject, Claim claim) {

    static List<ToldClaim> of(Inspection inspection) {
        List<ToldClaim> told = new ArrayList<>();
        for (Narrative narrative : inspection.narratives("/protein", "/figures")) {
            Map<Range, List<Mention.Span>> spans = spansBySubject(narrative);
            for (Mention.Length length : narrative.all(Mention.Length.class)) {
                inspection.step();
                told(inspection, narrative, length, spans).ifPresent(told::add);
            }
        }
        return told;
    }

    private static Map<Range, List<Mention.Span>> spansBySubject(Narrative narrative) {
        Map<Range, List<Mention.Span>> spans = new HashMap<>();
        for (Mention.Span span : narrative.all(Mention.Span.class)) {
            if (span.subject() != null) {
                spans.computeIfAbsent(span.subject().range(), _ -> new ArrayList<>())
                        .add(span);
            }
        }
        return spans;
    }

    private static Optional<ToldClaim> told(
            Inspection inspection,
            Narrative narrative,
            Mention.Length length,
            Map<Range, List<Mention.Span>> bySubject) {
        Subject subject = length.subject();
        Integer residues = length.whole().orElse(null);
        if (subject == null
                || residues == null
                || length.approximate()
                || length.unit() != LengthUnit.AMINO_ACIDS
                || !subject.kind().isPartOfProtein()) {
            return Optional.empty();
        }
        List<Mention.Span> spans = bySubject.getOrDefault(subject.range(), List.of());
        Claim claim = spans.size() == 1
                ? new Claim(spans.getFirst().first(), spans.getFirst().last(), residues)
                : spans.isEmpty() && inspection.isOwn(length.whose()) ? byFeature(inspection, subject, residues) : null;
        return claim == null || claim.end() < claim.start()
                ? Optional.empty()
                : Optional.of(new ToldClaim(narrative, length.range(), subject.words(), claim));
    }

    private static @Nullable Claim byFeature(Inspection inspection, Subject subject, int residues) {
        List<Feature> meant = Features.of(inspection).stream()
                .filter(feature -> isMeant(feature, subject.kind()))
                .toList();
        if (meant.size() != 1
                || meant.getFirst().start() == null
                || meant.getFirst().end() == null) {
            return null;
        }
        return new Claim(meant.getFirst().start(), meant.getFirst().end(), residues);
    }

    private static boolean isMeant(Feature feature, Subject.Kind kind) {
        return switch (kind) {
            case SIGNAL_PEPTIDE -> "signal peptide".equals(feature.type());
            case TRANSMEMBRANE -> "transmembrane region".equals(feature.type());
            case EXTRACELLULAR -> isTopologicalDomain(feature, "extracellular");
            case CYTOPLASMIC -> isTopologicalDomain(feature, "cytoplasmic");
            case PROTEIN, MATURE_PROTEIN, OTHER_PROTEIN, REGION, TRANSCRIPT, CODING_SEQUENCE, GENE, EXON, OTHER ->
                false;
        };
    }

    private static boolean isTopologicalDomain(Feature feature, String side) {
        return "topological domain".equals(feature.type()) && side.equalsIgnoreCase(feature.description());
    }
}
