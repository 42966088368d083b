package org.recto.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.EntryJson;
import org.recto.entry.GenomicSpan;
import org.recto.entry.Path;
import org.recto.refdata.Gene;
import org.recto.refdata.Locus;
import org.recto.refdata.Strand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The gene's place: its band, and its coordinates with assembly and strand, which mean something only together and are
 * taken together.
 */
final class LocationOffers {

    private static final Path LOCATION = Path.of("/identity/location");
    private static final Path CYTOBAND = LOCATION.then("cytoband");

    private LocationOffers() {}

    static List<Offer> of(JsonNode entry, Candidate gene) {
        Sayings band = Sayings.ofWords();
        gene.records().forEach(record -> band.say(record.cytoband(), Records.of(record)));
        List<Offer> offers = new ArrayList<>();
        band.forField(CYTOBAND, entry).ifPresent(offers::add);
        offers.addAll(coordinates(entry, gene));
        return offers;
    }

    private static List<Offer> coordinates(JsonNode entry, Candidate gene) {
        JsonNode now = coordinates(LOCATION.in(entry));
        String stated = now == null ? "" : now.path("assembly").asString("");
        List<Gene> placed =
                gene.records().stream().filter(record -> record.locus() != null).toList();
        boolean hasSame = placed.stream().anyMatch(record -> isSameAssembly(stated, assembly(record)));
        Sayings sayings = new Sayings(LocationOffers::meaning);
        placed.stream()
                // where sources speak of the assembly that the entry is on, others answer another question
                .filter(record -> !hasSame || isSameAssembly(stated, assembly(record)))
                .forEach(record ->
                        sayings.say(EntryJson.value(span(Objects.requireNonNull(record.locus()))), Records.of(record)));
        return sayings
                .offer(
                        LOCATION,
                        now,
                        (_, value) -> value.properties().stream()
                                .<Step>map(
                                        property -> new Step.Put(LOCATION.then(property.getKey()), property.getValue()))
                                .toList())
                .stream()
                .toList();
    }

    private static String assembly(Gene record) {
        return Objects.requireNonNull(record.locus()).assembly();
    }

    static GenomicSpan span(Locus locus) {
        return new GenomicSpan(
                null,
                locus.assembly(),
                locus.chromosome(),
                locus.strand() == Strand.REVERSE ? "-" : "+",
                locus.start(),
                locus.end());
    }

    /** What an entry says of a place besides its band; {@code null} where that is nothing. */
    static @Nullable JsonNode coordinates(@Nullable JsonNode location) {
        if (!(location instanceof ObjectNode held)) {
            return null;
        }
        ObjectNode coordinates = held.deepCopy();
        coordinates.remove("cytoband");
        return coordinates.isEmpty() ? null : coordinates;
    }

    static String meaning(JsonNode span) {
        return Stream.of("chromosome", "strand", "start", "end")
                .map(property -> span.path(property).asString(""))
                .reduce(build(span.path("assembly").asString("")), (all, next) -> all + " " + next);
    }

    static boolean isSameAssembly(String one, String other) {
        return build(one).equals(build(other));
    }

    /** Patches leave the chromosomes' coordinates as they are, and UCSC has names of its own. */
    private static String build(String assembly) {
        String name = assembly.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.p[0-9]+$", "");
        return switch (name) {
            case "hg38" -> "grch38";
            case "hg19" -> "grch37";
            default -> name;
        };
    }
}
