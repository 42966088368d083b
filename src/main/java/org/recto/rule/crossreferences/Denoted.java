package org.recto.rule.crossreferences;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.refdata.Gene;
import org.recto.refdata.Link;
import org.recto.refdata.Refdata;
import org.recto.term.Accession;
import org.recto.term.Database;
import org.recto.term.HgncId;

/**
 * What an identifier of a gene denotes by the reference data.
 *
 * @param database {@code null} for the symbol
 * @param value without prefix and version
 * @param genes what it denotes, by HGNC id where the source has it and by symbol otherwise; empty where nobody knows
 */
record Denoted(Path path, @Nullable Database database, String value, Set<String> genes) {

    private static final Set<Database> OF_GENES =
            Set.of(Database.HGNC, Database.NCBI_GENE, Database.ENSEMBL, Database.OMIM, Database.UNIPROT);

    private static final Pattern VERSION = Pattern.compile("\\.[0-9]+$");
    private static final Pattern ISOFORM = Pattern.compile("-[0-9]+$");

    static Optional<Denoted> of(Identifier identifier, Refdata refdata) {
        Database database = identifier.databases().getFirst();
        boolean isOfGene = identifier.databases().size() == 1 && OF_GENES.contains(database);
        Optional<String> bare = isOfGene ? database.bare(identifier.value()) : Optional.empty();
        boolean isGene = database != Database.ENSEMBL
                || bare.filter(id -> id.startsWith("ENSG")).isPresent();
        return isGene
                ? bare.map(id -> plain(database, id))
                        .map(id -> new Denoted(identifier.path(), database, id, genes(database, id, refdata)))
                : Optional.empty();
    }

    static Denoted ofSymbol(String symbol, Refdata refdata) {
        Set<String> genes = refdata.genesNamed(symbol).stream()
                .filter(gene -> gene.symbol().equals(symbol))
                .map(Denoted::key)
                .collect(Collectors.toSet());
        return new Denoted(Path.of("/identity/symbol"), null, symbol, genes);
    }

    private static String plain(Database database, String bare) {
        return switch (database) {
            case ENSEMBL -> VERSION.matcher(bare).replaceFirst("");
            case UNIPROT -> ISOFORM.matcher(bare).replaceFirst("");
            case HGNC -> "HGNC:" + bare;
            default -> bare;
        };
    }

    private static Set<String> genes(Database database, String value, Refdata refdata) {
        return refdata.genesNamed(value).stream()
                .filter(gene -> idsIn(database, gene).contains(value))
                .map(Denoted::key)
                .collect(Collectors.toSet());
    }

    static String key(Gene gene) {
        return gene.hgncId() == null ? gene.symbol() : gene.hgncId().toString();
    }

    /** A gene's own identifiers in a database. */
    static Set<String> idsIn(Database database, Gene gene) {
        Stream<@Nullable String> known = switch (database) {
            case HGNC -> Stream.of(text(gene.hgncId(), HgncId::toString));
            case NCBI_GENE -> Stream.of(gene.ncbiGene());
            case ENSEMBL -> Stream.of(text(gene.ensembl(), Accession::name));
            default -> Stream.of();
        };
        Stream<String> linked = gene.links().stream()
                .filter(link -> link.database() == database)
                .map(Link::identifier)
                .map(identifier -> plain(database, database.bare(identifier).orElse(identifier)));
        return Stream.concat(known.filter(Objects::nonNull).map(Objects::requireNonNull), linked)
                .collect(Collectors.toSet());
    }

    private static <T> @Nullable String text(@Nullable T value, Function<T, String> print) {
        return value == null ? null : print.apply(value);
    }

    boolean isOf(String gene) {
        return genes.contains(gene);
    }

    /** The identifier as findings name it. */
    String label() {
        return database == null
                ? "symbol " + value
                : database == Database.HGNC ? value : database.printed() + " " + value;
    }

    static List<Gene> records(String key, Refdata refdata) {
        return refdata.genesNamed(key).stream()
                .filter(gene -> key(gene).equals(key))
                .toList();
    }
}
