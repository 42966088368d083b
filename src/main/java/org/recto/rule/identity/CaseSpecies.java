package org.recto.rule.identity;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.add;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Homolog;
import org.recto.entry.Path;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "gene.case-species",
        version = 2,
        severity = Severity.WARNING,
        title = "A human gene's symbol is in capitals, a mouse's or rat's begins with one.",
        why = "The letters tell a reader which species' gene is meant.",
        source =
                "HGNC and MGI. It is asked only where the species stands right before the symbol and \"gene\" or the like"
                        + " right behind it, and of mice that lack an allele: proteins are in capitals in every species.")
public final class CaseSpecies implements Rule {

    private static final Set<String> RODENTS = Set.of("Mus musculus", "Rattus norvegicus");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts(
                        "each as it is written",
                        set("/protein/homology", "The human IL7R gene is like the murine Il7r gene.")),
                accepts("a protein of mice", set("/protein/homology", "Murine IL7R binds the same ligand.")),
                accepts("an ortholog in mice", add("/protein/homologs", homolog("Mus musculus", "Il7r"))),
                flags("a human gene as if of mice", set("/gene/note", "The human Il7r gene was cloned.")),
                flags("a mouse's gene as if human", set("/gene/note", "The mouse IL7R gene was cloned.")),
                accepts(
                        "mice without it",
                        set("/protein/function", "Il7r-/- mice lack T cells, as Il7r null mice do.")),
                accepts("mice without the protein", set("/protein/function", "IL7R-deficient mice lack T cells.")),
                flags("mice without it, as if human", set("/protein/function", "IL7R-/- mice lack T cells.")),
                flags("null mice, as if human", set("/protein/function", "In IL7R null mice T cells are lacking.")),
                flags("an ortholog as if human", add("/protein/homologs", homolog("Mus musculus", "IL7R"))));
    }

    private static String homolog(String species, String symbol) {
        return "{\"id\": \"h1\", \"kind\": \"ortholog\", \"species\": \"%s\", \"symbol\": \"%s\"}"
                .formatted(species, symbol);
    }

    @Override
    public void inspect(Inspection inspection) {
        String symbol = inspection.entry().identity().symbol();
        String asInMice = asInMice(symbol);
        if (!symbol.matches("[A-Z][A-Z0-9]+") || asInMice.equals(symbol)) {
            return;
        }
        for (Narrative narrative : inspection.narratives()) {
            for (SpeciesNames.Named named :
                    narrative.derived(SpeciesNames.class, SpeciesNames::of).names()) {
                inspection.step();
                if (named.text().equalsIgnoreCase(symbol)) {
                    inspect(inspection, narrative, named, symbol);
                }
            }
        }
        inspection.entry().homologs().forEach(homolog -> inspect(inspection, homolog, symbol));
    }

    private static void inspect(Inspection inspection, Narrative narrative, SpeciesNames.Named named, String symbol) {
        inspection.compared();
        String right = named.isHuman() ? symbol : asInMice(symbol);
        boolean isOthers =
                named.isHuman() ? !named.text().equals(symbol) : named.text().equals(symbol);
        if (isOthers) {
            inspection
                    .finding(named.text())
                    .in(narrative, named.range())
                    .as(named.isHuman() ? Severity.WARNING : Severity.NOTE)
                    .message(
                            named.isHuman()
                                    ? named.text() + " is how a mouse's gene is written; the human one is " + right
                                            + "."
                                    : named.text() + " is how the human gene is written; a mouse's is " + right + ".")
                    .working("%s: %s", named.text(), right)
                    .fix("Write " + right, narrative.replace(named.range(), right));
        }
    }

    private static void inspect(Inspection inspection, Homolog homolog, String symbol) {
        inspection.step();
        if (homolog.symbol() == null || !RODENTS.contains(Objects.requireNonNullElse(homolog.species(), ""))) {
            return;
        }
        inspection.compared();
        if (homolog.symbol().strip().equals(symbol)) {
            String right = asInMice(symbol);
            Path at = Path.of("/protein/homologs").then(homolog.id()).then("symbol");
            inspection
                    .finding(homolog.id())
                    .at(at)
                    .message(symbol + " is how the human gene is written; that of " + homolog.species() + " is " + right
                            + ".")
                    .working("%s: %s", symbol, right)
                    .fix("Write " + right, new Edit.Set(at, EntryJson.text(right)));
        }
    }

    private static String asInMice(String symbol) {
        return symbol.isEmpty()
                ? symbol
                : symbol.charAt(0) + symbol.substring(1).toLowerCase(Locale.ROOT);
    }
}
