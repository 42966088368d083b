package org.recto.fill;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.entry.CrossReference;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.refdata.Gene;
import org.recto.refdata.ProteinSequence;
import org.recto.term.Database;
import tools.jackson.databind.JsonNode;

/**
 * The gene's records in other databases, compared by database. Offered are databases of genes and of proteins as a whole;
 * structures, terms, pathways and variants are many, and no entry lists them as the gene itself.
 */
final class CrossReferenceOffers {

    private static final Path LIST = Path.of("/crossReferences");
    private static final String UNNUMBERED = "c0";

    /** With one record for a gene: where sources give several, at most one is right. */
    private static final Set<Database> WITH_ONE =
            Set.of(Database.HGNC, Database.NCBI_GENE, Database.ENSEMBL, Database.LRG);

    /** A gene may have several records in these. */
    private static final Set<Database> WITH_SEVERAL = Set.of(Database.OMIM, Database.UNIPROT, Database.CCDS);

    private final JsonNode entry;
    private final Map<Database, Map<String, Sayings>> told = new EnumMap<>(Database.class);

    private CrossReferenceOffers(JsonNode entry) {
        this.entry = entry;
    }

    static List<Offer> of(JsonNode entry, Candidate gene, Products products) {
        CrossReferenceOffers references = new CrossReferenceOffers(entry);
        gene.records().forEach(references::say);
        products.main().forEach(references::say);
        List<Offer> offers = new ArrayList<>();
        references.told.forEach((database, sayings) -> offers.addAll(references.offers(database, sayings)));
        return offers;
    }

    private void say(Gene record) {
        Origin origin = Records.of(record);
        say(Database.HGNC, record.hgncId() == null ? null : record.hgncId().toString(), origin);
        say(Database.NCBI_GENE, record.ncbiGene(), origin);
        say(Database.ENSEMBL, record.ensembl() == null ? null : record.ensembl().toString(), origin);
        record.links().forEach(link -> say(link.database(), link.identifier(), origin));
    }

    /** A protein's record links to its transcripts and diseases as well, so only what names the gene is taken from it. */
    private void say(ProteinSequence protein) {
        Origin origin = Records.of(protein);
        say(Database.UNIPROT, protein.accession().toString(), origin);
        protein.links().stream()
                .filter(link -> link.database() == Database.HGNC || link.database() == Database.NCBI_GENE)
                .forEach(link -> say(link.database(), link.identifier(), origin));
    }

    private void say(Database database, @Nullable String identifier, Origin origin) {
        boolean isOfGene = database != Database.ENSEMBL || identifier != null && identifier.startsWith("ENSG");
        boolean several = WITH_SEVERAL.contains(database);
        if (identifier != null && isOfGene && (several || WITH_ONE.contains(database))) {
            String meaning = meaning(database, identifier);
            told.computeIfAbsent(database, _ -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            several ? meaning : "", _ -> new Sayings(said -> meaning(database, said.asString(""))))
                    .say(meaning, origin);
        }
    }

    /** The record without its version, which is the newest; an isoform's record is its protein's. */
    private static String meaning(Database database, String identifier) {
        String bare = database.bare(identifier.strip()).orElse(identifier.strip());
        return switch (database) {
            case ENSEMBL, CCDS -> bare.replaceFirst("\\.[0-9]+$", "");
            case UNIPROT -> bare.replaceFirst("-[0-9]+$", "");
            default -> bare;
        };
    }

    private List<Offer> offers(Database database, Map<String, Sayings> sayings) {
        List<JsonNode> held = new ArrayList<>(Places.items(LIST, entry).stream()
                .filter(item -> Database.named(item.path("database").asString(""))
                        .filter(database::equals)
                        .isPresent())
                .toList());
        List<Offer> offers = new ArrayList<>();
        List<Sayings> open = new ArrayList<>();
        for (Sayings said : sayings.values()) {
            Optional<Offer> agreeing = held.stream()
                    .flatMap(item -> compared(said, item).stream())
                    .filter(offer -> offer.answers().stream().anyMatch(Answer::isHeld))
                    .findFirst();
            agreeing.ifPresentOrElse(
                    offer -> {
                        offers.add(offer);
                        held.removeIf(item -> offer.path().parent().last().equals(id(item)));
                    },
                    () -> open.add(said));
        }
        for (Sayings said : open) {
            // an identifier of the same database is another one of it, unless there is one on either side
            (held.size() == 1 && open.size() == 1 ? compared(said, held.removeFirst()) : missing(database, said))
                    .ifPresent(offers::add);
        }
        held.forEach(item -> offers.add(new Offer(LIST.then(id(item)), item, List.of())));
        return offers;
    }

    private Optional<Offer> compared(Sayings said, JsonNode item) {
        return said.forField(LIST.then(id(item)).then("identifier"), entry);
    }

    private static Optional<Offer> missing(Database database, Sayings said) {
        return said.offer(
                        LIST,
                        null,
                        (origins, identifier) -> List.of(new Step.Add(
                                LIST,
                                EntryJson.value(new CrossReference(
                                        UNNUMBERED,
                                        database.printed(),
                                        identifier.asString(),
                                        origins.getFirst().provenance().asOf())))))
                .map(offer -> new Offer(
                        LIST,
                        null,
                        offer.answers().stream()
                                .map(CrossReferenceOffers::whole)
                                .toList()));
    }

    /** Shows the item that is added rather than its identifier alone. */
    private static Answer whole(Answer answer) {
        JsonNode item = answer.steps().getFirst() instanceof Step.Add add ? add.item() : answer.value();
        return new Answer(item, answer.origins(), answer.isHeld(), answer.steps());
    }

    private static String id(JsonNode item) {
        return item.path("id").asString("");
    }
}
