package org.recto.fill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.EntryJson;
import org.recto.entry.Exon;
import org.recto.entry.Path;
import tools.jackson.databind.JsonNode;

/** The exons of a transcript that an entry lists, one by one. */
final class ExonOffers {

    private final Path list;
    private final JsonNode entry;
    private final List<JsonNode> held;
    private final Set<String> matched = new HashSet<>();
    private final List<Offer> offers = new ArrayList<>();

    private ExonOffers(Path list, JsonNode entry) {
        this.list = list;
        this.entry = entry;
        this.held = Places.items(list, entry);
    }

    static List<Offer> of(Path transcript, JsonNode entry, List<ExonTable> tables) {
        ExonOffers exons = new ExonOffers(transcript.then("exons"), entry);
        byLabel(tables).values().forEach(exons::add);
        if (!tables.isEmpty()) {
            exons.held.stream()
                    .filter(exon -> !exons.matched.contains(id(exon)))
                    .forEach(exon -> exons.offers.add(new Offer(exons.list.then(id(exon)), exon, List.of())));
        }
        return exons.offers;
    }

    private record Told(Exon exon, List<Origin> origins) {}

    private static Map<String, List<Told>> byLabel(List<ExonTable> tables) {
        Map<String, List<Told>> told = new LinkedHashMap<>();
        for (ExonTable table : tables) {
            table.exons()
                    .forEach(exon -> told.computeIfAbsent(Objects.requireNonNull(exon.label()), _ -> new ArrayList<>())
                            .add(new Told(exon, table.origins())));
        }
        return told;
    }

    private void add(List<Told> told) {
        Optional<JsonNode> same = match(told);
        if (same.isEmpty()) {
            Sayings missing = Sayings.ofValues();
            told.forEach(said -> said.origins().forEach(origin -> missing.say(EntryJson.value(said.exon()), origin)));
            missing.forMissing(list).ifPresent(offers::add);
            return;
        }
        JsonNode exon = same.get();
        matched.add(id(exon));
        List<Offer> fields = Stream.of("coding", "span", "genomic")
                .flatMap(field -> field(exon, field, told).stream())
                .toList();
        List<Offer> open = fields.stream()
                .filter(offer -> offer.standing() != Offer.Standing.AGREES)
                .toList();
        offers.addAll(open);
        if (open.isEmpty() && !fields.isEmpty()) {
            List<Origin> origins =
                    told.stream().flatMap(said -> said.origins().stream()).toList();
            offers.add(new Offer(list.then(id(exon)), exon, List.of(new Answer(exon, origins, true, List.of()))));
        }
    }

    private Optional<Offer> field(JsonNode exon, String name, List<Told> told) {
        Path path = list.then(id(exon)).then(name);
        JsonNode now = Places.at(path, entry);
        Sayings sayings = name.equals("genomic") ? new Sayings(LocationOffers::meaning) : Sayings.ofValues();
        for (Told said : told) {
            JsonNode value = EntryJson.value(said.exon()).get(name);
            if (value != null && !(name.equals("genomic") && isElsewhere(now, value))) {
                said.origins().forEach(origin -> sayings.say(value, origin));
            }
        }
        return sayings.forField(path, entry);
    }

    /** Coordinates on another assembly neither agree nor differ. */
    private static boolean isElsewhere(@Nullable JsonNode now, JsonNode value) {
        return now != null
                && !LocationOffers.isSameAssembly(
                        now.path("assembly").asString(""),
                        value.path("assembly").asString(""));
    }

    /** Authors number exons in several ways, so what an exon codes for says more than its number. */
    private Optional<JsonNode> match(List<Told> told) {
        Set<JsonNode> codings = new HashSet<>();
        told.stream()
                .map(said -> EntryJson.value(said.exon()).path("coding"))
                .filter(JsonNode::isObject)
                .forEach(codings::add);
        return unmatched(exon -> codings.contains(exon.path("coding")))
                .or(() -> unmatched(
                        exon -> label(exon).equals(told.getFirst().exon().label())));
    }

    private Optional<JsonNode> unmatched(Predicate<JsonNode> condition) {
        return held.stream()
                .filter(exon -> !matched.contains(id(exon)))
                .filter(condition)
                .findFirst();
    }

    private static String label(JsonNode exon) {
        return exon.path("label").asString("").strip().replaceFirst("(?i)^exon\\s*", "");
    }

    private static String id(JsonNode exon) {
        return exon.path("id").asString("");
    }
}
