package org.recto.workbench.entry.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.recto.entry.Entry;
import org.recto.entry.Feature;
import org.recto.entry.Path;
import org.recto.entry.Protein;
import org.recto.entry.Publication;
import org.recto.entry.Transcript;
import org.recto.entry.Variant;
import org.recto.prose.LengthUnit;
import org.recto.prose.Mention;
import org.recto.prose.OwnNames;
import org.recto.workbench.entry.drawn.Spots;

/** Where an entry's fields speak of what a narrative mentions. What is said of another gene leads nowhere. */
final class Leads {

    private static final Path PROTEIN = Path.of("/protein");
    private static final Path VARIANTS = Path.of("/mutations/variants");

    private final Entry entry;
    private final OwnNames own;

    Leads(Entry entry) {
        this.entry = entry;
        List<String> names = new ArrayList<>(entry.identity().aliases());
        names.add(entry.identity().symbol());
        this.own = new OwnNames(names);
    }

    Optional<Path> of(Mention mention) {
        return switch (mention) {
            case Mention.Residue residue when own.areMeant(residue.whose()) -> residue(residue);
            case Mention.Span span
            when own.areMeant(span.whose()) ->
                nearest(span.first(), span.last()).map(Leads::path);
            case Mention.Length length when own.areMeant(length.whose()) -> length(length);
            case Mention.ExonCount count when own.areMeant(count.whose()) -> Optional.of(Path.of("/gene/exonCount"));
            case Mention.Exon exon -> exon.labels().stream().findFirst().flatMap(this::exon);
            case Mention.Hgvs hgvs when own.areMeant(hgvs.whose()) -> described(hgvs.description());
            case Mention.LegacyChange change when own.areMeant(change.whose()) -> described(change.words());
            case Mention.Residue _,
                    Mention.Span _,
                    Mention.Length _,
                    Mention.ExonCount _,
                    Mention.Hgvs _,
                    Mention.LegacyChange _,
                    Mention.Count _,
                    Mention.Holding _,
                    Mention.FrameClaim _,
                    Mention.Citations _,
                    Mention.CitedKeys _,
                    Mention.Identity _,
                    Mention.Percentage _,
                    Mention.Ratio _,
                    Mention.Band _,
                    Mention.Locus _,
                    Mention.Abbreviation _ -> Optional.empty();
        };
    }

    /** The publication that a citation names. */
    Optional<Path> of(Mention.Key key) {
        Predicate<Publication> isCited = switch (key.database()) {
            case "pmid" -> publication -> key.identifier().equals(publication.pmid());
            case "doi" -> publication -> key.identifier().equalsIgnoreCase(publication.doi());
            default -> _ -> false;
        };
        return entry.bibliography().stream()
                .filter(isCited)
                .findFirst()
                .map(publication -> Path.of("/bibliography").then(publication.id()));
    }

    /** The variant that is called so, else one of that residue, else the smallest feature around it. */
    private Optional<Path> residue(Mention.Residue residue) {
        return described(residue.words())
                .or(() -> variants()
                        .filter(variant -> Spots.residue(variant)
                                .filter(at -> at == residue.position())
                                .isPresent())
                        .findFirst()
                        .map(Leads::path))
                .or(() -> features()
                        .filter(feature -> start(feature) <= residue.position() && residue.position() <= end(feature))
                        .min(Comparator.comparingInt(Leads::length))
                        .map(Leads::path));
    }

    private Optional<Path> described(String words) {
        String sought = folded(words);
        return variants()
                .filter(variant -> Stream.of(
                                variant.asStated(), variant.hgvsProtein(), variant.hgvsDna(), variant.hgvsRna())
                        .filter(Objects::nonNull)
                        .anyMatch(name -> folded(name).equals(sought)))
                .findFirst()
                .map(Leads::path);
    }

    /** What a description says, without the sequence before its colon and the brackets of a prediction. */
    private static String folded(String name) {
        return name.substring(name.lastIndexOf(':') + 1).replaceAll("[\\s()\\[\\]]", "");
    }

    /** The feature that has most in common with a stretch. */
    private Optional<Feature> nearest(int first, int last) {
        return features()
                .filter(feature -> start(feature) <= last && first <= end(feature))
                .max(Comparator.comparingDouble(feature -> {
                    int common = Math.min(last, end(feature)) - Math.max(first, start(feature)) + 1;
                    int both = Math.max(last, end(feature)) - Math.min(first, start(feature)) + 1;
                    return (double) common / both;
                }));
    }

    private Optional<Path> length(Mention.Length length) {
        Integer amount = length.whole().orElse(null);
        if (length.unit() != LengthUnit.AMINO_ACIDS || amount == null || entry.protein() == null) {
            return Optional.empty();
        }
        return amount.equals(entry.protein().length())
                ? Optional.of(PROTEIN.then("length"))
                : features()
                        .filter(feature -> length(feature) == amount || amount.equals(feature.statedLength()))
                        .findFirst()
                        .map(Leads::path);
    }

    private Optional<Path> exon(String label) {
        return transcripts()
                .flatMap(transcript -> transcript.exons().stream()
                        .filter(exon -> label.equals(exon.label()))
                        .map(exon -> Path.of("/gene/transcripts")
                                .then(transcript.id())
                                .then("exons")
                                .then(exon.id())))
                .findFirst();
    }

    /** The canonical one first. */
    private Stream<Transcript> transcripts() {
        return entry.gene() == null
                ? Stream.empty()
                : entry.gene().transcripts().stream()
                        .sorted(Comparator.comparing(transcript -> !Boolean.TRUE.equals(transcript.canonical())));
    }

    private Stream<Variant> variants() {
        return entry.mutations() == null ? Stream.empty() : entry.mutations().variants().stream();
    }

    private Stream<Feature> features() {
        Protein protein = entry.protein();
        return protein == null
                ? Stream.empty()
                : protein.features().stream().filter(feature -> feature.start() != null && feature.end() != null);
    }

    private static int start(Feature feature) {
        return Objects.requireNonNull(feature.start());
    }

    private static int end(Feature feature) {
        return Objects.requireNonNull(feature.end());
    }

    private static int length(Feature feature) {
        return end(feature) - start(feature) + 1;
    }

    private static Path path(Variant variant) {
        return VARIANTS.then(variant.id());
    }

    private static Path path(Feature feature) {
        return PROTEIN.then("features").then(feature.id());
    }
}
