package org.recto.rule.identity;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Identity;
import org.recto.entry.Path;
import org.recto.prose.Mention;
import org.recto.refdata.Gene;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "gene.alias-declared",
        severity = Severity.NOTE,
        title = "A name of the gene that the narratives use stands among its other names.",
        why = "A search for the name finds the entry only where it is listed.",
        source =
                "The narratives' own \"also known as\", and names that the reference data know. Spellings of names that are"
                        + " listed are gene.symbol-mixed's business.")
public final class AliasDeclared implements Rule {

    private static final Path ALIASES = Path.of("/identity/aliases");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("one that is listed", set("/protein/note", "IL7R, also known as CD127, crosses the membrane.")),
                accepts(
                        "another gene's name",
                        set("/protein/note", "It pairs with IL2RG, also known as CD132, and IL7R is stable.")),
                flags("one that is not listed", set("/protein/note", "IL7R, also known as CDW127, is a receptor.")),
                flags(
                        "one that the reference data know",
                        set("/identity/aliases", List.of("IL7RA")),
                        set("/protein/note", "T cells lose CD127 when they are activated.")));
    }

    /** A name and where it is used first. */
    private record Used(String name, Spellings.Use use) {}

    @Override
    public void inspect(Inspection inspection) {
        Identity identity = inspection.entry().identity();
        Set<String> declared =
                Spellings.declared(identity).stream().map(NameKey::of).collect(Collectors.toSet());
        Map<String, Used> undeclared = new LinkedHashMap<>();
        introduced(inspection, declared, undeclared);
        known(inspection, undeclared);
        undeclared.values().forEach(used -> report(inspection, identity, used));
    }

    private static void introduced(Inspection inspection, Set<String> declared, Map<String, Used> undeclared) {
        for (Narrative narrative : inspection.narratives()) {
            for (Introductions.Introduced introduced :
                    narrative.derived(Introductions.class, Introductions::of).names()) {
                String key = NameKey.of(introduced.name());
                if (declared.contains(NameKey.of(introduced.of()))) {
                    inspection.compared();
                    if (!declared.contains(key)) {
                        Spellings.Use use = new Spellings.Use(narrative, introduced.range());
                        undeclared.putIfAbsent(key, new Used(introduced.name(), use));
                    }
                }
            }
        }
    }

    private static void known(Inspection inspection, Map<String, Used> undeclared) {
        String symbol = inspection.entry().identity().symbol();
        Set<String> known = OwnRecords.of(inspection).genes().stream()
                .flatMap(gene -> Stream.concat(gene.aliases().stream(), gene.previousSymbols().stream()))
                .filter(AliasDeclared::isTelling)
                .map(NameKey::latin)
                .collect(Collectors.toSet());
        for (Spellings.Group group : Spellings.of(inspection).groups()) {
            inspection.compared();
            if (group.isDeclared() || !group.stray(symbol).isEmpty()) {
                continue;
            }
            group.uses().forEach((text, uses) -> {
                if (known.contains(NameKey.latin(text)) && !isAnothers(inspection, text)) {
                    undeclared.putIfAbsent(NameKey.of(text), new Used(text, uses.getFirst()));
                }
            });
        }
    }

    /** Whether it is a name of nothing else, as OS or MS are not. */
    private static boolean isTelling(String name) {
        return name.length() >= 4 || name.length() == 3 && name.chars().anyMatch(Character::isDigit);
    }

    private static boolean isAnothers(Inspection inspection, String text) {
        Set<String> own =
                OwnRecords.of(inspection).genes().stream().map(Gene::symbol).collect(Collectors.toSet());
        boolean isSymbol = inspection.refdata().gene(text).stream().anyMatch(gene -> !own.contains(gene.symbol()));
        return isSymbol
                || inspection.narratives().stream()
                        .flatMap(narrative -> narrative.all(Mention.Abbreviation.class).stream())
                        .anyMatch(abbreviation -> abbreviation.shortForm().equals(text));
    }

    private static void report(Inspection inspection, Identity identity, Used used) {
        List<String> aliases = Stream.concat(identity.aliases().stream(), Stream.of(used.name()))
                .toList();
        inspection
                .finding(used.name())
                .in(used.use().narrative(), used.use().range())
                .at(ALIASES)
                .message(used.name() + " is used as a name of " + identity.symbol()
                        + " and does not stand among its other names.")
                .working(
                        "%s: none of %s",
                        used.name(),
                        String.join(
                                ", ",
                                Stream.concat(Stream.of(identity.symbol()), identity.aliases().stream())
                                        .toList()))
                .fix("Add " + used.name() + " to the other names", new Edit.Set(ALIASES, EntryJson.value(aliases)));
    }
}
