package org.recto.workbench.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.entry.Feature;
import org.recto.entry.Path;
import org.recto.entry.Protein;
import org.recto.entry.Span;
import org.recto.entry.Transcript;
import org.recto.entry.Variant;
import org.recto.hgvs.ShortForm;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.parts.Drawing;

/** An entry's protein as it is drawn: what has a place on it, and where something was found. */
final class Drawings {

    private static final Path FEATURES = Path.of("/protein/features");
    private static final Path VARIANTS = Path.of("/mutations/variants");

    private Drawings() {}

    static Drawing of(Now now) {
        Protein protein = now.entry().protein();
        Integer length = protein == null ? null : protein.length();
        return new Drawing(
                length == null ? 0 : length,
                features(now.entry()),
                variants(now.entry()),
                boundaries(now.entry()),
                flags(now, length));
    }

    private static List<Drawing.Feature> features(Entry entry) {
        List<Drawing.Feature> drawn = new ArrayList<>();
        Protein protein = entry.protein();
        if (protein != null) {
            for (Feature feature : protein.features()) {
                Integer start = feature.start();
                Integer end = feature.end();
                if (start != null && end != null && start > 0 && start <= end) {
                    String type = feature.type() == null ? "" : feature.type();
                    drawn.add(new Drawing.Feature(
                            FEATURES.then(feature.id()).toString(), type, feature.label(), start, end));
                }
            }
        }
        return drawn;
    }

    private static List<Drawing.Variant> variants(Entry entry) {
        List<Drawing.Variant> drawn = new ArrayList<>();
        if (entry.mutations() != null) {
            for (Variant variant : entry.mutations().variants()) {
                position(variant)
                        .ifPresent(position -> drawn.add(new Drawing.Variant(
                                VARIANTS.then(variant.id()).toString(), variant.label(), position, origin(variant))));
            }
        }
        return drawn;
    }

    private static String origin(Variant variant) {
        return variant.origin() == null ? "" : variant.origin().name().toLowerCase(Locale.ROOT);
    }

    /** The residue that a variant is at, by its description or by what its source calls it. */
    private static Optional<Integer> position(Variant variant) {
        return Stream.of(variant.hgvsProtein(), variant.asStated())
                .filter(Objects::nonNull)
                .map(ShortForm::read)
                .flatMap(Optional::stream)
                .flatMap(form -> form.candidates().getFirst().change().named().stream())
                .map(named -> named.start().position())
                .findFirst();
    }

    /** Where the exons of the canonical transcript end, or of the only one. */
    private static List<Drawing.Boundary> boundaries(Entry entry) {
        List<Transcript> transcripts =
                entry.gene() == null ? List.of() : entry.gene().transcripts();
        return transcripts.stream()
                .filter(transcript -> transcripts.size() == 1 || Boolean.TRUE.equals(transcript.canonical()))
                .findFirst()
                .map(Drawings::boundaries)
                .orElse(List.of());
    }

    private static List<Drawing.Boundary> boundaries(Transcript transcript) {
        List<Drawing.Boundary> drawn = new ArrayList<>();
        transcript.exons().forEach(exon -> {
            Span coding = exon.codingSpan();
            if (coding != null && coding.end() != null) {
                String label = exon.label() == null ? exon.id() : exon.label();
                drawn.add(new Drawing.Boundary(label, (coding.end() + 2) / 3));
            }
        });
        return drawn;
    }

    private static List<Drawing.Flag> flags(Now now, @Nullable Integer length) {
        List<Drawing.Flag> flags = new ArrayList<>();
        List<Drawing.Feature> features = features(now.entry());
        List<Drawing.Variant> variants = variants(now.entry());
        for (Remark remark : now.remarks()) {
            List<Drawing.Feature> about = features.stream()
                    .filter(feature -> remark.isWithin(Path.of(feature.path())))
                    .toList();
            if (about.size() == 2) {
                flags.add(between(remark, about.getFirst(), about.getLast()));
            } else {
                about.forEach(
                        feature -> flags.add(flag(remark, feature.start(), feature.end(), feature.path(), length)));
            }
            variants.stream()
                    .filter(variant -> remark.isWithin(Path.of(variant.path())))
                    .forEach(variant ->
                            flags.add(flag(remark, variant.position(), variant.position(), variant.path(), length)));
        }
        return flags;
    }

    /** What is said of two features is said of what lies between them, or of what they share. */
    private static Drawing.Flag between(Remark remark, Drawing.Feature one, Drawing.Feature other) {
        Drawing.Feature first = one.start() <= other.start() ? one : other;
        Drawing.Feature second = first == one ? other : one;
        String severity = remark.severity().name();
        if (first.end() + 1 < second.start()) {
            return new Drawing.Flag(first.end() + 1, second.start() - 1, severity, "gap", second.path());
        }
        if (first.end() >= second.start()) {
            return new Drawing.Flag(
                    second.start(), Math.min(first.end(), second.end()), severity, "overlap", second.path());
        }
        return new Drawing.Flag(first.start(), second.end(), severity, severity.toLowerCase(Locale.ROOT), first.path());
    }

    private static Drawing.Flag flag(Remark remark, int start, int end, String path, @Nullable Integer length) {
        String severity = remark.severity().name();
        return length != null && end > length
                ? new Drawing.Flag(Math.max(start, length + 1), end, severity, "outside", path)
                : new Drawing.Flag(start, end, severity, severity.toLowerCase(Locale.ROOT), path);
    }
}
