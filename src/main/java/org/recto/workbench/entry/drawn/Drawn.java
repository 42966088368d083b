package org.recto.workbench.entry.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.Entry;
import org.recto.entry.Exon;
import org.recto.entry.Path;
import org.recto.entry.Transcript;
import org.recto.entry.Variant;
import org.recto.rule.Severity;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.parts.drawing.Disease;
import org.recto.workbench.words.Words;

/** What the drawings of gene and protein have in common. */
final class Drawn {

    static final Path TRANSCRIPTS = Path.of("/gene/transcripts");
    static final Path VARIANTS = Path.of("/mutations/variants");

    private Drawn() {}

    static Path path(Variant variant) {
        return VARIANTS.then(variant.id());
    }

    static Path path(Transcript transcript) {
        return TRANSCRIPTS.then(transcript.id());
    }

    static Path path(Transcript transcript, Exon exon) {
        return path(transcript).then("exons").then(exon.id());
    }

    static List<Variant> variants(Entry entry) {
        return entry.mutations() == null ? List.of() : entry.mutations().variants();
    }

    /** The transcripts, the one that the entry's positions are on first. */
    static List<Transcript> transcripts(Entry entry) {
        if (entry.gene() == null) {
            return List.of();
        }
        List<Transcript> sorted = new ArrayList<>(entry.gene().transcripts());
        sorted.sort((one, other) ->
                Boolean.compare(Boolean.TRUE.equals(other.canonical()), Boolean.TRUE.equals(one.canonical())));
        return sorted;
    }

    /** The transcript that is marked as canonical, or the only one. */
    static Optional<Transcript> canonical(Entry entry) {
        List<Transcript> all = transcripts(entry);
        return all.stream()
                .filter(transcript -> all.size() == 1 || Boolean.TRUE.equals(transcript.canonical()))
                .findFirst();
    }

    static String label(Exon exon) {
        return exon.label() == null || exon.label().isBlank() ? exon.id() : exon.label();
    }

    static String origin(Variant variant) {
        return variant.origin() == null || variant.origin() == Variant.Origin.UNKNOWN
                ? ""
                : variant.origin().name().toLowerCase(Locale.ROOT);
    }

    /** The diseases that some of these variants belong to, in the entry's order. */
    static List<Disease> diseases(Entry entry, List<List<String>> drawn) {
        Set<String> used = drawn.stream().flatMap(List::stream).collect(Collectors.toSet());
        return entry.diseases().stream()
                .filter(disease -> used.contains(disease.id()))
                .map(disease -> new Disease(disease.id(), name(disease)))
                .toList();
    }

    private static String name(DiseaseAssociation disease) {
        return Objects.requireNonNullElse(disease.name(), disease.id());
    }

    /** A variant as it is read out: its name, where it is, its origin, its diseases. */
    static String said(Entry entry, Variant variant, @Nullable String place) {
        List<String> parts = new ArrayList<>();
        parts.add(place == null ? variant.label() : variant.label() + ": " + place);
        if (!origin(variant).isEmpty()) {
            parts.add(Words.say("drawings.element." + origin(variant)));
        }
        entry.diseases().stream()
                .filter(disease -> variant.diseases().contains(disease.id()))
                .forEach(disease -> parts.add(name(disease)));
        return String.join(", ", parts);
    }

    /** The items that a finding is about, each once: so many steps of its places. */
    static Stream<String> items(Remark remark, int steps) {
        return remark.paths().stream()
                .filter(path -> path.steps().size() >= steps)
                .map(path -> new Path(path.steps().subList(0, steps)).toString())
                .distinct();
    }

    /** What stands on the drawing where nothing more telling does. */
    static String word(Severity severity) {
        return Words.say("drawings.severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    /** A finding as it is read out. */
    static String said(Remark remark, String word) {
        String severity = word(remark.severity());
        String about = word.equals(severity) ? severity : severity + ", " + word;
        return remark.message().isEmpty() ? about : about + ": " + remark.message();
    }

    static String span(int start, int end) {
        return start == end ? Integer.toString(start) : start + "–" + end;
    }
}
