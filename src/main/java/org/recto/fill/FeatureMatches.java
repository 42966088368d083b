package org.recto.fill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.ProteinFeature;
import tools.jackson.databind.JsonNode;

/**
 * Pairs a source's features with an entry's by what they are and where they lie. Only those of one type are ever paired;
 * the surest pairs are made first, and each feature is in one pair at most.
 */
final class FeatureMatches {

    private static final double MOSTLY = 0.5;

    private final Map<ProteinFeature, JsonNode> pairs = new LinkedHashMap<>();
    private final List<ProteinFeature> told;
    private final List<JsonNode> held;

    FeatureMatches(List<ProteinFeature> told, List<JsonNode> held) {
        this.told = told;
        this.held = held;
        pair((feature, item) -> isSameKind(feature, item) && isSameSpan(feature, item));
        pair(FeatureMatches::isSameSpan);
        pair((feature, item) -> isSameKind(feature, item) && overlap(feature, item) > 0);
        pair((feature, item) -> isSameKind(feature, item) && isOnlyOfItsKind(feature, item));
        pair((feature, item) -> overlap(feature, item) > MOSTLY);
    }

    /** The entry's counterpart of a source's feature. */
    Optional<JsonNode> of(ProteinFeature feature) {
        return Optional.ofNullable(pairs.get(feature));
    }

    /** The entry's features that the source doesn't have. */
    List<JsonNode> alone() {
        return held.stream().filter(item -> !pairs.containsValue(item)).toList();
    }

    private void pair(BiPredicate<ProteinFeature, JsonNode> condition) {
        for (ProteinFeature feature : told) {
            if (!pairs.containsKey(feature)) {
                new ArrayList<>(alone())
                        .stream()
                                .filter(item -> isSameType(feature, item) && condition.test(feature, item))
                                .max(Comparator.comparingDouble(item -> overlap(feature, item)))
                                .ifPresent(item -> pairs.put(feature, item));
            }
        }
    }

    private boolean isOnlyOfItsKind(ProteinFeature feature, JsonNode item) {
        return told.stream()
                                .filter(other -> isSameType(other, item) && isSameKind(other, item))
                                .count()
                        == 1
                && held.stream()
                                .filter(other -> isSameType(feature, other) && isSameKind(feature, other))
                                .count()
                        == 1;
    }

    private static boolean isSameType(ProteinFeature feature, JsonNode item) {
        return Sayings.folded(feature.type()).equals(Sayings.folded(item.path("type")));
    }

    private static boolean isSameKind(ProteinFeature feature, JsonNode item) {
        return Sayings.folded(Objects.requireNonNullElse(feature.description(), ""))
                .equals(Sayings.folded(item.path("description")));
    }

    private static boolean isSameSpan(ProteinFeature feature, JsonNode item) {
        return Objects.equals(feature.start(), residue(item, "start"))
                && Objects.equals(feature.end(), residue(item, "end"));
    }

    /** The share of the residues of both that they have in common. */
    private static double overlap(ProteinFeature feature, JsonNode item) {
        Integer start = residue(item, "start");
        Integer end = residue(item, "end");
        if (feature.start() == null || feature.end() == null || start == null || end == null) {
            return 0;
        }
        double common = Math.min(feature.end(), end) - Math.max(feature.start(), start) + 1;
        double all = Math.max(feature.end(), end) - Math.min(feature.start(), start) + 1;
        return Math.max(0, common / all);
    }

    private static @Nullable Integer residue(JsonNode item, String end) {
        return item.path(end).isInt() ? item.path(end).intValue() : null;
    }
}
