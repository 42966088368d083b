package org.recto.rule.corpus;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recto.entry.Entry;
import org.recto.entry.Identity;
import org.recto.entry.Path;
import org.recto.refdata.WithdrawnGene;
import org.recto.rule.About;
import org.recto.rule.CorpusRule;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Others.Said;
import org.recto.rule.Severity;
import org.recto.rule.Statement;
import org.recto.term.HgncId;

@About(
        id = "x.symbol-unique",
        severity = Severity.ERROR,
        title = "A gene has one entry.",
        why = "Two entries on one gene are two truths, and whoever finds one of them doesn't know of the other.",
        source = "HGNC: one identifier and one approved symbol a gene; a gene merged into another is that other.")
public final class SymbolUnique implements CorpusRule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("beside another gene").beside("JAK1", set("/identity/hgncId", "HGNC:6190")),
                flags("two entries of one identifier").beside("ILRA", set("/identity/hgncId", "HGNC:6024")),
                flags("two entries of one symbol").beside("Il7r"));
    }

    @Override
    public Stream<Statement> says(Entry entry) {
        Identity identity = entry.identity();
        List<Statement> said = new ArrayList<>();
        said.add(new Statement(
                "symbol:" + Names.symbol(identity.symbol()), identity.symbol(), Path.of("/identity/symbol")));
        Optional.ofNullable(identity.hgncId())
                .flatMap(HgncId::parse)
                .ifPresent(id -> said.add(new Statement("hgnc:" + id, identity.symbol(), Path.of("/identity/hgncId"))));
        return said.stream();
    }

    @Override
    public void inspect(Inspection inspection) {
        Identity identity = inspection.entry().identity();
        Optional<HgncId> id = Optional.ofNullable(identity.hgncId()).flatMap(HgncId::parse);
        List<Said> sameId = id.map(given -> inspection.others("hgnc:" + given)).orElse(List.of());
        List<Said> sameSymbol = inspection.others("symbol:" + Names.symbol(identity.symbol()));
        if (inspection.hasOthers()) {
            inspection.compared();
        }
        if (!sameId.isEmpty()) {
            report(inspection, "hgncId", id.orElseThrow().toString(), sameId.getFirst(), "has the same identifier");
        } else if (!sameSymbol.isEmpty()) {
            report(inspection, "symbol", identity.symbol(), sameSymbol.getFirst(), "has the same symbol");
        } else {
            id.ifPresent(given -> inspectMerged(inspection, given));
        }
    }

    private static void inspectMerged(Inspection inspection, HgncId id) {
        for (WithdrawnGene withdrawn : inspection.refdata().withdrawn(id.toString())) {
            for (WithdrawnGene.Successor successor : withdrawn.mergedInto()) {
                inspection.others("hgnc:" + successor.hgncId()).stream()
                        .findFirst()
                        .ifPresent(said -> report(
                                inspection,
                                "hgncId",
                                id.toString(),
                                said,
                                "is on " + successor.symbol() + ", which this gene was merged into"));
            }
        }
    }

    private static void report(Inspection inspection, String property, String value, Said other, String what) {
        String name = inspection.name(other);
        inspection
                .finding(property)
                .at(Path.of("/identity").then(property))
                .message("There are two entries on one gene: " + name + " " + what + ".")
                .working("%s: this entry and %s", value, name);
    }
}
