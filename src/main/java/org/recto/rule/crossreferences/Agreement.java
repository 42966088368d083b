package org.recto.rule.crossreferences;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.add;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.remove;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recto.refdata.Gene;
import org.recto.refdata.MimRecord;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;
import org.recto.term.Database;

@About(
        id = "id.agreement",
        version = 2,
        severity = Severity.ERROR,
        title = "Symbol and identifiers of the gene denote one gene.",
        why = "One identifier of another gene sends readers, and every program that joins on it, to the wrong gene.",
        source =
                "HGNC, MANE, NCBI Gene, as far as the reference data hold them; any source's record will do. Versions are"
                        + " left aside, and a gene may have several identifiers in one database.")
public final class Agreement implements Rule {

    /** Databases that give a gene one identifier. */
    private static final Set<Database> ONE_A_GENE = Set.of(Database.HGNC, Database.NCBI_GENE);

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("all of one gene"),
                accepts(
                        "a second record in UniProt",
                        add(
                                "/crossReferences",
                                "{\"id\": \"c9\", \"database\": \"UniProt\", \"identifier\": \"A0A024R1R8\"}")),
                flags("another gene's number in NCBI Gene", set("/crossReferences/c2/identifier", "673")),
                flags(
                        "another number in NCBI Gene beside the right one",
                        add(
                                "/crossReferences",
                                "{\"id\": \"c9\", \"database\": \"NCBI Gene\", \"identifier\": \"3574\"}")),
                flags(
                        "two numbers in NCBI Gene of a gene that nobody knows",
                        set("/identity/symbol", "NEW1"),
                        clear("/identity/hgncId"),
                        remove("/crossReferences/c1"),
                        remove("/crossReferences/c3"),
                        remove("/crossReferences/c4"),
                        remove("/crossReferences/c5"),
                        set("/crossReferences/c2/identifier", "100999991"),
                        add(
                                "/crossReferences",
                                "{\"id\": \"c9\", \"database\": \"NCBI Gene\", \"identifier\": \"100999992\"}")),
                flags("another number in OMIM", set("/crossReferences/c3/identifier", "146662")),
                flags("another gene's record in Ensembl", set("/crossReferences/c4/identifier", "ENSG00000157764.14")));
    }

    @Override
    public void inspect(Inspection inspection) {
        List<Denoted> identifiers = identifiers(inspection);
        Optional<String> meant = meant(identifiers);
        if (meant.isEmpty() || identifiers.size() < 2) {
            if (identifiers.size() > 1 && !areSeveral(inspection, identifiers)) {
                inspection.cannot("The reference data hold no gene "
                        + inspection.entry().identity().symbol() + "; load HGNC's complete set.");
            }
            return;
        }
        List<Gene> records = Denoted.records(meant.get(), inspection.refdata());
        List<Denoted> odd = new ArrayList<>();
        for (Map.Entry<String, List<Denoted>> inDatabase :
                byDatabase(identifiers).entrySet()) {
            inspection.step();
            odd.addAll(odd(inspection, inDatabase.getValue(), meant.get(), records));
        }
        if (!odd.isEmpty()) {
            report(inspection, odd, identifiers, meant.get(), records);
        }
    }

    /** Tells of two identifiers where a database gives a gene one: whichever gene it is, one of them is another's. */
    private static boolean areSeveral(Inspection inspection, List<Denoted> identifiers) {
        boolean isAny = false;
        for (Database database : ONE_A_GENE) {
            List<Denoted> in = identifiers.stream()
                    .filter(identifier -> identifier.database() == database)
                    .toList();
            List<String> each =
                    in.stream().map(Denoted::value).distinct().sorted().toList();
            if (each.size() > 1) {
                isAny = true;
                String values = String.join(" and ", each);
                FindingBuilder finding = inspection
                        .finding(values)
                        .message(database.printed() + " gives a gene one identifier, and the entry has " + values + ".")
                        .working("%s: %s", database.printed(), values);
                in.forEach(identifier -> finding.at(identifier.path()));
            }
        }
        return isAny;
    }

    private static List<Denoted> identifiers(Inspection inspection) {
        List<Denoted> found = new ArrayList<>();
        Denoted symbol = Denoted.ofSymbol(inspection.entry().identity().symbol(), inspection.refdata());
        if (!symbol.genes().isEmpty()) { // gene.symbol-approved speaks of others
            found.add(symbol);
        }
        Namespaces namespaces = Namespaces.of(inspection);
        for (Identifier identifier : Identifier.of(inspection)) {
            boolean isElsewhere = namespaces.isElsewhere(identifier);
            Denoted.of(identifier, inspection.refdata())
                    .filter(denoted -> !isElsewhere && !isGivenUp(inspection, denoted))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Whether id.obsolete or id.mim-kind speaks of it. */
    private static boolean isGivenUp(Inspection inspection, Denoted denoted) {
        if (denoted.database() == Database.HGNC) {
            return denoted.genes().isEmpty()
                    && !inspection.refdata().withdrawn(denoted.value()).isEmpty();
        }
        return denoted.database() == Database.OMIM
                && inspection
                        .refdata()
                        .mim(denoted.value())
                        .map(MimRecord::kind)
                        .filter(kind -> !kind.isOfGene())
                        .isPresent();
    }

    /** The gene that most of them denote; of two the one that comes first, the symbol before all. */
    private static Optional<String> meant(List<Denoted> identifiers) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        identifiers.forEach(identifier -> identifier.genes().forEach(gene -> votes.merge(gene, 1, Integer::sum)));
        return votes.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(Map.Entry::getKey);
    }

    private static Map<String, List<Denoted>> byDatabase(List<Denoted> identifiers) {
        return identifiers.stream()
                .collect(Collectors.groupingBy(
                        identifier -> String.valueOf(identifier.database()), LinkedHashMap::new, Collectors.toList()));
    }

    /** Those of one database that denote another gene; where one is right, the others may be right as well. */
    private static List<Denoted> odd(
            Inspection inspection, List<Denoted> identifiers, String meant, List<Gene> records) {
        Database database = identifiers.getFirst().database();
        Set<String> own = database == null
                ? Set.of()
                : records.stream()
                        .flatMap(gene -> Denoted.idsIn(database, gene).stream())
                        .collect(Collectors.toSet());
        boolean isOneRight =
                identifiers.stream().anyMatch(identifier -> identifier.isOf(meant) || own.contains(identifier.value()));
        // UniProt has more records of a gene than any list of genes names
        boolean isTelling = database != Database.UNIPROT && !own.isEmpty() && !isOneRight;
        if (isOneRight || isTelling) {
            inspection.compared();
        }
        boolean isTheOnlyOne = database != null && ONE_A_GENE.contains(database) && !own.isEmpty();
        return identifiers.stream()
                .filter(identifier -> !identifier.isOf(meant) && !own.contains(identifier.value()))
                .filter(identifier -> !identifier.genes().isEmpty() || isTelling || isTheOnlyOne)
                .toList();
    }

    private static void report(
            Inspection inspection, List<Denoted> odd, List<Denoted> identifiers, String meant, List<Gene> records) {
        String gene = records.isEmpty() ? meant : records.getFirst().symbol();
        String names = odd.stream().map(Denoted::label).distinct().collect(Collectors.joining(", "));
        FindingBuilder finding = inspection
                .finding(names)
                .message(names + (odd.stream().map(Denoted::label).distinct().count() == 1 ? " does" : " do")
                        + " not denote " + gene + ", as the others do.")
                .working(
                        "%s; %s: %s",
                        odd.stream()
                                .map(one -> one.label() + ": "
                                        + (one.genes().isEmpty() ? "not the gene's" : symbols(inspection, one)))
                                .distinct()
                                .collect(Collectors.joining(", ")),
                        identifiers.stream()
                                .filter(identifier -> identifier.isOf(meant))
                                .map(Denoted::label)
                                .distinct()
                                .collect(Collectors.joining(", ")),
                        gene);
        odd.forEach(one -> finding.at(one.path()));
    }

    private static String symbols(Inspection inspection, Denoted denoted) {
        return denoted.genes().stream()
                .sorted()
                .map(key -> Denoted.records(key, inspection.refdata()).stream()
                        .map(Gene::symbol)
                        .findFirst()
                        .orElse(key))
                .collect(Collectors.joining(" or "));
    }
}
