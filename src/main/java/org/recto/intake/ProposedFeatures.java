package org.recto.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Feature;
import org.recto.entry.ItemKind;
import org.recto.entry.Items;
import org.recto.entry.Path;
import org.recto.prose.LengthUnit;
import org.recto.prose.Mention;
import org.recto.prose.OwnNames;
import org.recto.prose.Range;
import org.recto.prose.Subject;

/** Features that the protein's narratives give by their span, with the length stated beside it. */
final class ProposedFeatures {

    /** A part of the protein as far as it is told. */
    private static final class Part {
        private final Subject subject;
        private final Narratives.Paragraph paragraph;
        private Range words;
        private @Nullable Integer start;
        private @Nullable Integer end;
        private @Nullable Integer length;

        Part(Subject subject, Narratives.Paragraph paragraph) {
            this.subject = subject;
            this.paragraph = paragraph;
            this.words = subject.range();
        }

        boolean isAt(Mention.Span span) {
            return start != null && start == span.first() && end != null && end == span.last();
        }

        int first() {
            return start == null ? Integer.MAX_VALUE : start;
        }
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();

    private final OwnNames own;

    private ProposedFeatures(OwnNames own) {
        this.own = own;
    }

    static Items<Feature> read(List<Narratives.Paragraph> paragraphs, OwnNames own, Proposals proposals) {
        ProposedFeatures features = new ProposedFeatures(own);
        paragraphs.forEach(features::collect);
        return features.propose(proposals);
    }

    private void collect(Narratives.Paragraph paragraph) {
        for (Mention mention : paragraph.prose().mentions()) {
            if (mention instanceof Mention.Span span
                    && span.subject() != null
                    && span.first() > 0
                    && own.areMeant(span.whose())) {
                Part part = part(span.subject(), paragraph, span);
                if (part.start == null) {
                    part.start = span.first();
                    part.end = span.last();
                    part.words = Proposals.cover(part.words, span.range());
                }
            } else if (mention instanceof Mention.Length length
                    && length.subject() != null
                    && length.subject().kind().isPartOfProtein()
                    && length.unit() == LengthUnit.AMINO_ACIDS
                    && own.areMeant(length.whose())) {
                Part part = part(length.subject(), paragraph, null);
                if (part.length == null && part.paragraph == paragraph) {
                    part.length = length.whole().orElse(null);
                    part.words = Proposals.cover(part.words, length.range());
                }
            }
        }
    }

    /** The part of that name; another of the same name where the one known has another span. */
    private Part part(Subject subject, Narratives.Paragraph paragraph, Mention.@Nullable Span span) {
        String name = subject.kind() == Subject.Kind.REGION
                ? subject.words().toLowerCase(Locale.ROOT)
                : subject.kind().name();
        Part known = parts.get(name);
        String key = name;
        if (span != null && known != null && known.start != null && !known.isAt(span)) {
            key = name + " " + span.first() + "-" + span.last();
        }
        return parts.computeIfAbsent(key, _ -> new Part(subject, paragraph));
    }

    private Items<Feature> propose(Proposals proposals) {
        List<Feature> features = new ArrayList<>();
        List<Part> placed = new ArrayList<>();
        for (Part part : parts.values()) {
            if (part.start == null && part.subject.kind() == Subject.Kind.SIGNAL_PEPTIDE && part.length != null) {
                part.start = 1; // a signal peptide is where the chain begins
                part.end = part.length;
            }
            if (part.start != null && part.end != null && part.end > 0) {
                placed.add(part);
            }
        }
        placed.sort(Comparator.comparingInt(Part::first));
        for (Part part : placed) {
            Path path = proposals.next(ItemKind.FEATURE);
            features.add(new Feature(
                    path.last(),
                    type(part.subject),
                    description(part.subject),
                    part.start,
                    part.end,
                    part.length,
                    null,
                    Items.absent()));
            proposals.mark(path, part.paragraph, part.words);
        }
        return features.isEmpty() ? Items.absent() : Items.copyOf(features);
    }

    private static String type(Subject subject) {
        return switch (subject.kind()) {
            case SIGNAL_PEPTIDE -> "signal peptide";
            case EXTRACELLULAR, CYTOPLASMIC -> "topological domain";
            case TRANSMEMBRANE -> "transmembrane region";
            default -> regionType(subject.words().toLowerCase(Locale.ROOT));
        };
    }

    private static String regionType(String name) {
        String noun = name.substring(name.lastIndexOf(' ') + 1);
        return switch (noun) {
            case "domain" -> "domain";
            case "repeat" -> "repeat";
            case "motif", "box" -> "short sequence motif";
            case "finger" -> "zinc finger region";
            default -> "region of interest";
        };
    }

    private static @Nullable String description(Subject subject) {
        return switch (subject.kind()) {
            case SIGNAL_PEPTIDE, TRANSMEMBRANE -> null;
            case EXTRACELLULAR -> "Extracellular";
            case CYTOPLASMIC -> "Cytoplasmic";
            default ->
                subject.words().substring(0, 1).toUpperCase(Locale.ROOT)
                        + subject.words().substring(1);
        };
    }
}
