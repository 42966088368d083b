package org.recto.rule.protein;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Feature;
import org.recto.entry.Isoform;
import org.recto.rule.Inspection;

/**
 * The parts of one isoform that together should cover it.
 *
 * @param parts those with a span that runs forward, by where they start
 * @param unfinished those without
 * @param length of the isoform in residues, {@code null} where not known
 * @param covered residues that the parts have together
 */
record Topology(
        List<Feature> parts,
        List<Feature> unfinished,
        @Nullable Integer length,
        long covered) {

    private static final int LONGEST_SUM = 12;

    /** One for each isoform for which the entry gives a topological domain. */
    static List<Topology> of(Inspection inspection) {
        List<Isoform> isoforms = inspection.entry().isoforms();
        String canonical = isoforms.isEmpty() ? "" : isoforms.getFirst().id();
        Map<String, List<Feature>> byIsoform = new LinkedHashMap<>();
        for (Feature feature : inspection.entry().features()) {
            inspection.step();
            // UniProt counts a removed initiator methionine as residue 1, before the first topological domain.
            if (feature.isTopology() || "initiator methionine".equals(feature.type())) {
                byIsoform
                        .computeIfAbsent(
                                Objects.requireNonNullElse(feature.isoform(), canonical), id -> new ArrayList<>())
                        .add(feature);
            }
        }
        List<Topology> topologies = new ArrayList<>();
        byIsoform.forEach((isoform, features) -> {
            if (features.stream().anyMatch(feature -> "topological domain".equals(feature.type()))) {
                topologies.add(of(features, length(inspection, isoform, canonical)));
            }
        });
        return topologies;
    }

    private static Topology of(List<Feature> features, @Nullable Integer length) {
        Map<Boolean, List<Feature>> bySpan = features.stream()
                .collect(Collectors.partitioningBy(feature -> feature.start() != null
                        && feature.end() != null
                        && feature.start() >= 1
                        && feature.end() >= feature.start()));
        List<Feature> parts = Objects.requireNonNull(bySpan.get(true)).stream()
                .sorted(Comparator.comparingInt(Topology::start).thenComparingInt(Topology::end))
                .toList();
        long covered = parts.stream()
                .mapToLong(part -> (long) end(part) - start(part) + 1)
                .sum();
        return new Topology(parts, Objects.requireNonNull(bySpan.get(false)), length, covered);
    }

    private static @Nullable Integer length(Inspection inspection, String isoform, String canonical) {
        Integer own = inspection.entry().isoforms().stream()
                .filter(candidate -> candidate.id().equals(isoform))
                .flatMap(candidate -> inspection.yardstick().length(candidate).stream())
                .findFirst()
                .orElse(null);
        return isoform.equals(canonical) ? inspection.yardstick().length().orElse(own) : own;
    }

    static int start(Feature part) {
        return Objects.requireNonNull(part.start());
    }

    static int end(Feature part) {
        return Objects.requireNonNull(part.end());
    }

    /** Whether the parts have as many residues as the protein, a gap and an overlap making up for each other. */
    boolean isSumRight() {
        return length != null && covered == length;
    }

    /** Whether they follow one another from the first residue to the last. */
    boolean tiles() {
        int next = 1;
        for (Feature part : parts) {
            if (start(part) != next) {
                return false;
            }
            next = end(part) + 1;
        }
        return unfinished.isEmpty() && (length == null || next == length + 1);
    }

    /** {@code 20 + 219 + 25 + 194 = 458, the protein has 459}. */
    String sum() {
        String terms = parts.size() > LONGEST_SUM
                ? parts.size() + " parts together"
                : parts.stream()
                        .map(part -> Integer.toString(end(part) - start(part) + 1))
                        .collect(Collectors.joining(" + "));
        return terms + " = " + covered + (length == null ? "" : ", the protein has " + length);
    }
}
