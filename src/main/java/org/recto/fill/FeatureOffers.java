package org.recto.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.entry.EntryJson;
import org.recto.entry.Evidence;
import org.recto.entry.Feature;
import org.recto.entry.Items;
import org.recto.entry.Path;
import org.recto.refdata.ProteinFeature;
import org.recto.refdata.ProteinSequence;
import org.recto.term.Accession;
import tools.jackson.databind.JsonNode;

/**
 * The features along the protein, each held against its counterpart in the entry.
 *
 * <p>Left out are what UniProt tells of variation, which is no feature of an entry, and secondary structure.
 */
final class FeatureOffers {

    private static final Path LIST = Path.of("/protein/features");
    private static final Path ISOFORMS = Path.of("/protein/isoforms");
    private static final String UNNUMBERED = "f0";
    private static final Set<String> LEFT_OUT = Set.of(
            "sequence variant",
            "splice variant",
            "mutagenesis site",
            "sequence conflict",
            "unsure residue",
            "non-consecutive residues",
            "non-terminal residue",
            "helix",
            "strand",
            "turn");

    private final JsonNode entry;
    private final ProteinSequence protein;
    private final JsonNode evidence;
    private final List<JsonNode> isoforms;

    private FeatureOffers(JsonNode entry, ProteinSequence protein) {
        this.entry = entry;
        this.protein = protein;
        this.evidence = EntryJson.value(evidence(protein));
        this.isoforms = Places.items(ISOFORMS, entry);
    }

    private static Evidence evidence(ProteinSequence protein) {
        Integer version = protein.sequenceVersion();
        return new Evidence(
                null,
                protein.provenance().source(),
                protein.accession().toString(),
                version == null ? protein.provenance().version() : "seq " + version);
    }

    static List<Offer> of(JsonNode entry, Products products) {
        return products.main().stream()
                .filter(protein -> !protein.features().isEmpty())
                .findFirst()
                .map(protein -> new FeatureOffers(entry, protein).offers())
                .orElse(List.of());
    }

    private List<Offer> offers() {
        List<ProteinFeature> told = protein.features().stream()
                .filter(feature -> !LEFT_OUT.contains(Sayings.folded(feature.type())))
                .distinct()
                .toList();
        List<JsonNode> held = Places.items(LIST, entry).stream()
                .filter(this::isOnThisSequence)
                .toList();
        FeatureMatches matches = new FeatureMatches(told, held);
        List<Offer> offers = new ArrayList<>();
        for (ProteinFeature feature : told) {
            Optional<JsonNode> item = matches.of(feature);
            if (item.isPresent()) {
                offers.addAll(compared(feature, item.get()));
            } else {
                said(EntryJson.value(feature(feature))).forMissing(LIST).ifPresent(offers::add);
            }
        }
        matches.alone().forEach(item -> offers.add(new Offer(path(item), item, List.of())));
        return offers;
    }

    private List<Offer> compared(ProteinFeature feature, JsonNode item) {
        List<Offer> open = new ArrayList<>();
        compared(item, "description", feature.description()).ifPresent(open::add);
        compared(item, "start", feature.start()).ifPresent(open::add);
        compared(item, "end", feature.end()).ifPresent(open::add);
        open.removeIf(offer -> offer.standing() == Offer.Standing.AGREES);
        return open.isEmpty()
                ? List.of(new Offer(
                        path(item), item, List.of(new Answer(item, List.of(Records.of(protein)), true, List.of()))))
                : open;
    }

    private Optional<Offer> compared(JsonNode item, String field, @Nullable Object told) {
        Path path = path(item).then(field);
        return said(told)
                .offer(
                        path,
                        Places.at(path, entry),
                        (_, value) -> List.of(
                                new Step.Put(path, value),
                                new Step.Append(path(item).then("evidence"), evidence)));
    }

    private Sayings said(@Nullable Object value) {
        Sayings sayings = Sayings.ofWords();
        sayings.say(value, Records.of(protein));
        return sayings;
    }

    private Feature feature(ProteinFeature feature) {
        return new Feature(
                UNNUMBERED,
                feature.type(),
                feature.description(),
                feature.start(),
                feature.end(),
                null,
                isoforms.size() > 1 ? isoform().orElse(null) : null,
                Items.of(evidence(protein)));
    }

    /** The entry's isoform of this sequence. */
    private Optional<String> isoform() {
        return isoforms.stream()
                .filter(isoform -> Accession.parse(isoform.path("accession").asString(""))
                        .filter(accession ->
                                ProteinOffers.name(accession).equals(ProteinOffers.name(protein.accession())))
                        .isPresent())
                .map(isoform -> isoform.path("id").asString())
                .findFirst();
    }

    /** Where a feature names no isoform the first is meant, which is the canonical one. */
    private boolean isOnThisSequence(JsonNode feature) {
        String first = isoforms.isEmpty() ? "" : isoforms.getFirst().path("id").asString("");
        String named = feature.path("isoform").asString(first);
        return named.equals(isoform().orElse(first));
    }

    private static Path path(JsonNode item) {
        return LIST.then(item.path("id").asString());
    }
}
