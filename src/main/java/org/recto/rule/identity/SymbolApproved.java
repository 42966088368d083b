package org.recto.rule.identity;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Identity;
import org.recto.entry.Path;
import org.recto.refdata.Gene;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;
import org.recto.term.HgncId;

@About(
        id = "gene.symbol-approved",
        severity = Severity.ERROR,
        title = "The symbol is the one that HGNC approves now.",
        why = "Databases join on the approved symbol; an older one or an alias may mean another gene by now.",
        source =
                "HGNC's symbols, previous symbols and aliases in the reference data. Symbols given up without a successor"
                        + " are id.obsolete's business.")
public final class SymbolApproved implements Rule {

    private static final Path SYMBOL = Path.of("/identity/symbol");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("the approved symbol"),
                flags("an alias", set(SYMBOL.toString(), "CD127"), set("/identity/aliases", List.of("IL7R", "IL7RA"))),
                flags("another case", set(SYMBOL.toString(), "Il7r")));
    }

    @Override
    public void inspect(Inspection inspection) {
        Identity identity = inspection.entry().identity();
        String symbol = identity.symbol();
        List<Gene> named = inspection.refdata().genesNamed(symbol);
        List<Gene> current = currentBesides(inspection, named, symbol);
        boolean isApproved =
                named.stream().anyMatch(gene -> gene.symbol().equals(symbol) && !isRenamed(named, gene, symbol));
        if (isApproved) {
            inspection.compared();
        } else if (current.isEmpty()) {
            boolean isGivenUp = !inspection.refdata().withdrawn(symbol).isEmpty();
            if (!isGivenUp) {
                inspection.cannot(
                        symbol.contains("::")
                                ? "HGNC gives fusions no symbols of their own: check the partners'."
                                : "The reference data hold no gene " + symbol + "; load HGNC's complete set.");
            }
        } else {
            report(inspection, symbol, current);
        }
    }

    /** Whether a source that is newer than the gene's record knows the symbol as a previous one. */
    private static boolean isRenamed(List<Gene> named, Gene gene, String symbol) {
        return named.stream()
                .anyMatch(other -> gene.hgncId() != null
                        && gene.hgncId().equals(other.hgncId())
                        && other.previousSymbols().contains(symbol));
    }

    /** Genes that may be meant: the one of the entry's HGNC id, then those that had the symbol, then those with the alias. */
    private static List<Gene> currentBesides(Inspection inspection, List<Gene> named, String symbol) {
        Optional<HgncId> id =
                Optional.ofNullable(inspection.entry().identity().hgncId()).flatMap(HgncId::parse);
        Stream<Gene> byId = id.flatMap(inspection.refdata()::gene).stream();
        Stream<Gene> byCase = named.stream().filter(gene -> gene.symbol().equalsIgnoreCase(symbol));
        Stream<Gene> previous = named.stream().filter(gene -> holds(gene.previousSymbols(), symbol));
        Stream<Gene> alias = named.stream().filter(gene -> holds(gene.aliases(), symbol));
        return Stream.of(byId, byCase, previous, alias)
                .flatMap(genes -> genes)
                .filter(gene -> !gene.symbol().equals(symbol))
                .collect(Collectors.toMap(Gene::symbol, gene -> gene, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static boolean holds(List<String> names, String symbol) {
        return names.stream().anyMatch(symbol::equalsIgnoreCase);
    }

    private static void report(Inspection inspection, String symbol, List<Gene> current) {
        String symbols = current.stream().map(Gene::symbol).collect(Collectors.joining(" or "));
        FindingBuilder finding = inspection
                .finding("symbol")
                .at(SYMBOL)
                .message(symbol + " is not an approved symbol; the gene is called " + symbols + ".")
                .working(
                        "%s: %s",
                        symbol, current.stream().map(gene -> role(gene, symbol)).collect(Collectors.joining("; ")));
        current.forEach(
                gene -> finding.fix("Write " + gene.symbol(), new Edit.Set(SYMBOL, EntryJson.text(gene.symbol()))));
    }

    private static String role(Gene gene, String symbol) {
        String role = holds(gene.previousSymbols(), symbol)
                ? "previous symbol of "
                : holds(gene.aliases(), symbol)
                        ? "alias of "
                        : gene.symbol().equalsIgnoreCase(symbol) ? "in other letters " : "by the HGNC id ";
        return role + gene.symbol() + (gene.hgncId() == null ? "" : " (" + gene.hgncId() + ")");
    }
}
