package org.recto.rule.identity;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.recto.entry.Edit;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "gene.symbol-mixed",
        severity = Severity.WARNING,
        title = "The narratives spell a name of the gene in one way, or in ways that the entry lists.",
        why =
                "A reader cannot tell whether IL-7Rα, IL7-Ra and IL7Ra are one thing or three, and a search finds a part.",
        source =
                "HGNC's guidelines: a gene has one symbol. The symbol may stand beside one spelling of the protein's name;"
                        + " other species' genes and families are not meant.")
public final class SymbolMixed implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts(
                        "the symbol for the gene and one spelling for the protein",
                        set("/protein/note", "IL7R codes for IL-7R. IL-7R pairs with the gamma chain.")),
                accepts(
                        "other names that are listed",
                        set("/identity/aliases", List.of("CD127", "IL-7R\u03b1", "IL7Ra")),
                        set("/protein/note", "IL-7R\u03b1, or IL7Ra, is also called CD127.")),
                accepts(
                        "other species' symbols",
                        set("/protein/note", "IL7R is like the murine Il7r, IL-7R pairs as zebrafish il7r does.")),
                flags(
                        "one name in two spellings",
                        set(
                                "/protein/note",
                                "The receptor IL-7R\u03b1 pairs with the gamma chain. IL7-Ra is soluble too.")),
                flags(
                        "a hyphen that moves",
                        set("/protein/note", "IL-7R pairs with the gamma chain; without it IL7-R is silent.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        String symbol = inspection.entry().identity().symbol();
        List<Spellings.Group> groups = Spellings.of(inspection).groups();
        if (groups.isEmpty()) {
            return;
        }
        inspection.compared();
        List<Spellings.Group> mixed =
                groups.stream().filter(group -> !group.stray(symbol).isEmpty()).toList();
        if (!mixed.isEmpty()) {
            report(inspection, symbol, groups, mixed);
        }
    }

    private static void report(
            Inspection inspection, String symbol, List<Spellings.Group> groups, List<Spellings.Group> mixed) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        groups.forEach(group -> group.uses().forEach((text, uses) -> counts.put(text, uses.size())));
        String spellings = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(count -> count.getKey() + " (" + count.getValue() + ")")
                .collect(Collectors.joining(", "));
        String stray =
                mixed.stream().flatMap(group -> group.stray(symbol).stream()).collect(Collectors.joining(", "));
        FindingBuilder finding = inspection
                .finding(symbol)
                .message(symbol + " is spelled in " + counts.size() + " ways, of which " + stray
                        + " stand neither for the symbol nor among its other names.")
                .working(spellings.replace("%", "%%"), stray); // a waiver is for spellings, however often they stand
        for (Spellings.Group group : mixed) {
            for (String text : rarestFirst(group, symbol)) {
                Spellings.Use use = group.of(text).getFirst();
                finding.in(use.narrative(), use.range());
            }
        }
        finding.fix(
                "Write " + mixed.stream().map(group -> group.preferred(symbol)).collect(Collectors.joining(", "))
                        + " throughout",
                unified(symbol, mixed));
    }

    private static List<String> rarestFirst(Spellings.Group group, String symbol) {
        return group.stray(symbol).stream()
                .sorted(Comparator.comparingInt(group::count))
                .toList();
    }

    /** Puts the spelling to keep in place of the others, whole narratives at a time. */
    private static Edit[] unified(String symbol, List<Spellings.Group> mixed) {
        Map<Narrative, List<Narrative.Change>> changes = new LinkedHashMap<>();
        for (Spellings.Group group : mixed) {
            String kept = group.preferred(symbol);
            for (String stray : group.stray(symbol)) {
                if (!stray.equals(kept)) {
                    group.of(stray)
                            .forEach(use -> changes.computeIfAbsent(use.narrative(), _ -> new ArrayList<>())
                                    .add(new Narrative.Change(use.range(), kept)));
                }
            }
        }
        return changes.entrySet().stream()
                .map(changed -> changed.getKey().replace(changed.getValue()))
                .toArray(Edit[]::new);
    }
}
