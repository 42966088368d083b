package org.recto.rule.corpus;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Identity;
import org.recto.entry.Path;
import org.recto.refdata.Gene;
import org.recto.rule.About;
import org.recto.rule.AsksOthers;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Severity;

@About(
        id = "x.alias-collision",
        severity = Severity.WARNING,
        title = "No other name of a gene is the symbol of another gene.",
        why = "Whoever searches for the other gene lands here, and what is said of the one is taken for the other.",
        source =
                "HGNC: an approved symbol belongs to one gene. The reference data's symbols, and those of the other entries.")
public final class AliasCollision implements AsksOthers {

    private static final Path ALIASES = Path.of("/identity/aliases");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("names of its own"),
                accepts("no other gene's").beside("JAK1"),
                flags("another gene's symbol", set("/identity/aliases", List.of("CD127", "KRAS"))),
                flags("another entry's symbol", set("/identity/aliases", List.of("CD127", "NEMO99")))
                        .beside("NEMO99"));
    }

    private static String key(String symbol) {
        return "symbol:" + Names.symbol(symbol);
    }

    @Override
    public Stream<String> asks(Entry entry) {
        return entry.identity().aliases().stream().map(String::strip).map(AliasCollision::key);
    }

    @Override
    public void inspect(Inspection inspection) {
        Identity identity = inspection.entry().identity();
        for (String alias : identity.aliases()) {
            inspection.step();
            String symbol = alias.strip();
            if (symbol.isEmpty() || symbol.equalsIgnoreCase(identity.symbol())) {
                continue;
            }
            Optional<Gene> gene = inspection
                    .refdata()
                    .gene(symbol)
                    .filter(found -> found.symbol().equals(symbol));
            if (gene.isPresent() && !isOwn(identity, gene.get())) {
                report(
                        inspection,
                        identity,
                        alias,
                        "the approved symbol of another gene",
                        gene.get().symbol());
            } else if (gene.isEmpty() && inspection.hasOthers()) {
                inspection.others(key(symbol)).stream()
                        .filter(said -> said.value().equals(symbol))
                        .findFirst()
                        .map(inspection::name)
                        .ifPresent(name -> report(inspection, identity, alias, "the symbol of " + name, name));
            }
            inspection.compared();
        }
    }

    /** An entry whose own symbol is out of date may list the new one. */
    private static boolean isOwn(Identity identity, Gene gene) {
        return (gene.hgncId() != null && gene.hgncId().toString().equals(identity.hgncId()))
                || gene.previousSymbols().contains(identity.symbol());
    }

    private static void report(Inspection inspection, Identity identity, String alias, String what, String whose) {
        List<String> others =
                identity.aliases().stream().filter(name -> !name.equals(alias)).toList();
        inspection
                .finding(alias)
                .at(ALIASES)
                .message("\"" + alias + "\" is " + what + ", so it names two genes.")
                .working("%s: here an alias, the symbol of %s", alias, whose)
                .fix("Take it out of the aliases", new Edit.Set(ALIASES, EntryJson.value(others)));
    }
}
