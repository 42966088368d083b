package org.recto.rule.protein;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Feature;
import org.recto.hgvs.Span;
import org.recto.prose.Subject;
import org.recto.refdata.ProteinSequence;
import org.recto.rule.Inspection;
import org.recto.rule.Measure;
import org.recto.rule.ReadValues;

/** Where the parts of a protein that prose names lie: by the entry's own features, otherwise by the reference's. */
public final class Parts {

    private Parts() {}

    /** The sequences that the entry may count on; none where reference data hold none. */
    public static List<ProteinSequence> sequences(Inspection inspection) {
        List<Measure> measures = inspection.yardstick().measures(null);
        if (measures.size() == 1) { // nothing to tell apart, which takes reading the whole of them
            ProteinSequence only = measures.getFirst().sequence();
            return only == null ? List.of() : List.of(only);
        }
        return measures.stream()
                .map(Measure::sequence)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The stretches of a part, several where the protein crosses the membrane more than once; none where not known. */
    public static List<Span> of(Inspection inspection, Subject part) {
        List<Span> spans = new ArrayList<>();
        for (Feature feature : Features.of(inspection)) {
            inspection.step();
            add(spans, part, feature.type(), feature.description(), feature.start(), feature.end());
        }
        List<ProteinSequence> sequences = spans.isEmpty() ? sequences(inspection) : List.of();
        if (!sequences.isEmpty()) {
            sequences
                    .getFirst()
                    .features()
                    .forEach(feature ->
                            add(spans, part, feature.type(), feature.description(), feature.start(), feature.end()));
        }
        return spans.stream().distinct().toList();
    }

    private static void add(
            List<Span> spans,
            Subject part,
            @Nullable String type,
            @Nullable String description,
            @Nullable Integer start,
            @Nullable Integer end) {
        if (start != null && end != null && start >= 1 && start <= end && isMeant(part, type, description)) {
            spans.add(new Span(start, end));
        }
    }

    private static boolean isMeant(Subject part, @Nullable String type, @Nullable String description) {
        return switch (part.kind()) {
            case SIGNAL_PEPTIDE -> "signal peptide".equals(type);
            case TRANSMEMBRANE -> "transmembrane region".equals(type);
            case EXTRACELLULAR -> isSide(type, description, "extracellular");
            case CYTOPLASMIC -> isSide(type, description, "cytoplasmic");
            case REGION ->
                description != null && isDomain(type) && folded(description).equals(folded(part.words()));
            case PROTEIN, MATURE_PROTEIN, OTHER_PROTEIN, TRANSCRIPT, CODING_SEQUENCE, GENE, EXON, OTHER -> false;
        };
    }

    private static boolean isSide(@Nullable String type, @Nullable String description, String side) {
        return "topological domain".equals(type) && side.equalsIgnoreCase(description);
    }

    static boolean isDomain(@Nullable String type) {
        return "domain".equals(type)
                || "repeat".equals(type)
                || "zinc finger region".equals(type)
                || "DNA-binding region".equals(type)
                || "region of interest".equals(type)
                || "short sequence motif".equals(type);
    }

    private static final Pattern COMMON =
            Pattern.compile("\\b(?:domains?|regions?|motifs?|repeats?|modules?|like|type|the|[0-9]+)\\b");
    private static final Pattern FIBRONECTIN = Pattern.compile("fibronectin[^a-z]*iii");
    private static final Pattern FN = Pattern.compile("\\bfn ?-?iii\\b");
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]");

    private record Folded(String name) {}

    /** What spellings of a domain's name have in common: no hyphens, numbers in the row, "domain" or "like". */
    static String folded(String name) {
        return ReadValues.of(Folded.class, name, any -> new Folded(fold(any))).name();
    }

    private static String fold(String name) {
        String own = COMMON.matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .replace("immunoglobulin", "ig")
                .replace("fibronectin iii", "fn3");
        own = FN.matcher(FIBRONECTIN.matcher(own).replaceAll("fn3")).replaceAll("fn3");
        own = SIGNS.matcher(own).replaceAll("");
        return own.endsWith("s") ? own.substring(0, own.length() - 1) : own;
    }
}
