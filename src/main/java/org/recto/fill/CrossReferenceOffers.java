package org.recto.fill;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.entry.CrossReference;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.refdata.Gene;
import org.recto.refdata.Link;
import org.recto.refdata.ProteinSequence;
import org.recto.term.Accession;
import org.recto.term.Database;
import tools.jackson.databind.JsonNode;

/**
 * The gene's records in other databases, compared by database. Offered are those that have one record for a gene or for
 * its protein; structures, terms, pathways and variants are many, and no entry lists them as the gene itself.
 */
final class CrossReferenceOffers {

    private static final Path LIST = Path.of("/crossReferences");
    private static final String UNNUMBERED = "c0";
    private static final Set<Database> OF_GENES = Set.of(
            Database.HGNC,
            Database.NCBI_GENE,
            Database.ENSEMBL,
            Database.OMIM,
            Database.UNIPROT,
            Database.LRG,
            Database.CCDS,
            Database.ATLAS);

    private final Map<Database, Sayings> byDatabase = new EnumMap<>(Database.class);

    private CrossReferenceOffers() {}

    static List<Offer> of(JsonNode entry, Candidate gene, Products products) {
        CrossReferenceOffers references = new CrossReferenceOffers();
        gene.records().forEach(references::say);
        products.main().forEach(references::say);
        List<Offer> offers = new ArrayList<>();
        references.byDatabase.forEach((database, sayings) -> offers.addAll(offers(entry, database, sayings)));
        return offers;
    }

    private void say(Gene record) {
        Origin origin = Records.of(record);
        say(Database.HGNC, record.hgncId() == null ? null : Integer.toString(record.hgncId().number()), origin);
        say(Database.NCBI_GENE, record.ncbiGene(), origin);
        say(Database.ENSEMBL, record.ensembl() == null ? null : record.ensembl().toString(), origin);
        record.links().forEach(link -> say(link.database(), link.identifier(), origin));
    }

    /** What a protein's record links to besides is of its transcripts and diseases as well. */
    private void say(ProteinSequence protein) {
        Origin origin = Records.of(protein);
        say(Database.UNIPROT, ProteinOffers.name(protein.accession()), origin);
        protein.links().stream()
                .filter(link -> link.database() == Database.HGNC || link.database() == Database.NCBI_GENE)
                .forEach(link -> say(link.database(), link.identifier(), origin));
    }

    private void say(Database database, @Nullable String identifier, Origin origin) {
        if (identifier != null && OF_GENES.contains(database) && isOfGene(database, identifier)) {
            byDatabase
                    .computeIfAbsent(database, _ -> new Sayings(said -> meaning(database, said.asString(""))))
                    .say(bare(database, identifier), origin);
        }
    }

    /** Ensembl gives transcripts and proteins identifiers of their own. */
    private static boolean isOfGene(Database database, String identifier) {
        return database != Database.ENSEMBL || identifier.startsWith("ENSG");
    }

    /** A reference to a record is to its newest version. */
    private static String bare(Database database, String identifier) {
        String bare = database.bare(identifier.strip()).orElse(identifier.strip());
        return database == Database.ENSEMBL ? bare.replaceFirst("\\.[0-9]+$", "") : bare;
    }

    private static String meaning(Database database, String identifier) {
        String bare = bare(database, identifier);
        return database == Database.UNIPROT
                ? bare.replaceFirst("-1$", "")
                : Accession.parse(bare).map(Accession::name).orElse(bare);
    }

    private static List<Offer> offers(JsonNode entry, Database database, Sayings sayings) {
        List<JsonNode> held = Places.items(LIST, entry).stream()
                .filter(item -> Database.named(item.path("database").asString(""))
                        .filter(database::equals)
                        .isPresent())
                .toList();
        if (held.isEmpty()) {
            return missing(database, sayings).stream().toList();
        }
        List<Offer> offers = new ArrayList<>();
        for (JsonNode item : held) {
            Path path = LIST.then(item.path("id").asString()).then("identifier");
            sayings.forField(path, entry).ifPresent(offers::add);
        }
        // an entry may have several: where one of them is the record that is meant, the others are its own affair
        List<Offer> agreeing = offers.stream()
                .filter(offer -> offer.answers().stream().anyMatch(Answer::isHeld))
                .toList();
        return agreeing.isEmpty() ? offers : agreeing;
    }

    private static Optional<Offer> missing(Database database, Sayings sayings) {
        return sayings.offer(LIST, null, (origins, identifier) -> List.of(new Step.Add(
                        LIST,
                        EntryJson.value(new CrossReference(
                                UNNUMBERED,
                                database.printed(),
                                identifier.asString(),
                                origins.getFirst().provenance().asOf())))))
                .map(offer -> new Offer(
                        LIST, null, offer.answers().stream().map(CrossReferenceOffers::whole).toList()));
    }

    /** Shows the item that is added rather than its identifier alone. */
    private static Answer whole(Answer answer) {
        JsonNode item = answer.steps().getFirst() instanceof Step.Add add ? add.item() : answer.value();
        return new Answer(item, answer.origins(), answer.isHeld(), answer.steps());
    }
}
