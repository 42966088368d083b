package org.recto.rule.crossreferences;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recto.entry.CrossReference;
import org.recto.refdata.Gene;
import org.recto.refdata.Refdata;
import org.recto.rule.ConsultedEntry;
import org.recto.rule.Inspection;
import org.recto.term.Database;
import org.recto.term.HgncId;

/** Which database an identifier truly belongs to, where that is another than the one it stands under. */
final class Namespaces {

    /** Those that number genes, so that other databases' identifiers may be copies of theirs but not the reverse. */
    private static final List<Database> OF_GENES =
            List.of(Database.HGNC, Database.NCBI_GENE, Database.ENSEMBL, Database.OMIM, Database.UNIPROT);

    /** Those whose identifiers show by their form alone where they belong. */
    private static final Set<Database> TELLING = Set.of(
            Database.ENSEMBL,
            Database.REFSEQ,
            Database.CCDS,
            Database.LRG,
            Database.DBSNP,
            Database.MONDO,
            Database.DISEASE_ONTOLOGY,
            Database.GO,
            Database.REACTOME,
            Database.ORCID,
            Database.DOI);

    /** Those that name genes as Ensembl or HGNC does. */
    private static final Set<Database> NAMED_BY_OTHERS =
            Set.of(Database.GTEX, Database.PROTEIN_ATLAS, Database.GENE_CARDS, Database.COSMIC);

    private final Map<Database, String> ofGene = new EnumMap<>(Database.class);
    private final Map<Identifier, Optional<Database>> homes = new IdentityHashMap<>();

    static Namespaces of(Inspection inspection) {
        return inspection.derived(Namespaces.class, Namespaces::new);
    }

    private Namespaces(Inspection inspection) {
        ConsultedEntry entry = inspection.entry();
        Refdata refdata = inspection.refdata();
        for (CrossReference reference : entry.crossReferences()) {
            Identifier.named(reference.database())
                    .filter(OF_GENES::contains)
                    .ifPresent(database -> bare(database, reference.identifier()));
        }
        Optional<HgncId> hgncId = Optional.ofNullable(entry.identity().hgncId()).flatMap(HgncId::parse);
        hgncId.ifPresent(id -> bare(Database.HGNC, id.toString()));
        hgncId.flatMap(refdata::gene)
                .or(() -> refdata.gene(entry.identity().symbol()))
                .ifPresent(this::known);
        Identifier.of(inspection).forEach(identifier -> homes.put(identifier, found(identifier)));
    }

    private void known(Gene gene) {
        bare(Database.HGNC, gene.hgncId() == null ? null : gene.hgncId().toString());
        bare(Database.NCBI_GENE, gene.ncbiGene());
        bare(Database.ENSEMBL, gene.ensembl() == null ? null : gene.ensembl().name());
    }

    private void bare(Database database, @org.jspecify.annotations.Nullable String identifier) {
        if (identifier != null) {
            database.bare(identifier).ifPresent(bare -> ofGene.put(database, bare));
        }
    }

    boolean isElsewhere(Identifier identifier) {
        return home(identifier).isPresent();
    }

    /** The database that it belongs to, where it stands under another. */
    Optional<Database> home(Identifier identifier) {
        return homes.getOrDefault(identifier, Optional.empty());
    }

    private Optional<Database> found(Identifier identifier) {
        Database under = identifier.databases().getFirst();
        if (identifier.databases().size() > 1 || sharesIdentifiers(identifier, under)) {
            return Optional.empty();
        }
        Optional<Database> copied = isOwn(under, identifier.value())
                ? Optional.empty()
                : OF_GENES.stream()
                        .filter(database -> database != under && isOwn(database, identifier.value()))
                        .findFirst();
        return copied.isPresent() || identifier.hasForm()
                ? copied
                : TELLING.stream()
                        .filter(database -> database.accepts(identifier.value()))
                        .sorted()
                        .findFirst();
    }

    /** Whether it is the gene's own identifier in a database. */
    private boolean isOwn(Database database, String value) {
        String own = ofGene.get(database);
        return own != null
                && value.contains(own)
                && database.bare(value).filter(own::equals).isPresent();
    }

    private static boolean sharesIdentifiers(Identifier identifier, Database under) {
        return NAMED_BY_OTHERS.contains(under) && identifier.hasForm();
    }
}
