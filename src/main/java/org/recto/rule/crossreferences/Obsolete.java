package org.recto.rule.crossreferences;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.refdata.MimRecord;
import org.recto.refdata.WithdrawnGene;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;
import org.recto.term.Database;
import org.recto.term.HgncId;

@About(
        id = "id.obsolete",
        severity = Severity.WARNING,
        title = "Symbol and identifiers of the gene are in use.",
        why = "A record that was given up or merged leads a reader to what replaced it, or to nothing.",
        source = "HGNC's list of withdrawn genes, OMIM's numbers moved or removed. Symbols that a gene had before are"
                + " gene.symbol-approved's business.")
public final class Obsolete implements Rule {

    private static final Path SYMBOL = Path.of("/identity/symbol");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("all in use"),
                flags(
                        "an HGNC id that was merged",
                        set("/identity/hgncId", "HGNC:90001"),
                        set("/crossReferences/c1/identifier", "90001")));
    }

    @Override
    public void inspect(Inspection inspection) {
        Map<HgncId, List<Identifier>> ids = new LinkedHashMap<>();
        for (Identifier identifier : Identifier.of(inspection)) {
            inspection.step();
            if (identifier.databases().getFirst() == Database.HGNC) {
                HgncId.parse(identifier.value())
                        .ifPresent(id ->
                                ids.computeIfAbsent(id, _ -> new ArrayList<>()).add(identifier));
            } else if (identifier.databases().equals(List.of(Database.OMIM))) {
                inspectMim(inspection, identifier);
            }
        }
        boolean isTold = false;
        for (Map.Entry<HgncId, List<Identifier>> id : ids.entrySet()) {
            isTold |= inspect(inspection, id.getKey(), id.getValue());
        }
        if (!isTold) {
            inspectSymbol(inspection);
        }
    }

    private static boolean inspect(Inspection inspection, HgncId id, List<Identifier> places) {
        List<WithdrawnGene> gone = inspection.refdata().withdrawn(id.toString());
        boolean isInUse = inspection.refdata().gene(id).isPresent();
        if (isInUse || !gone.isEmpty()) {
            inspection.compared();
        } else {
            inspection.cannot("The reference data do not know " + id + "; load HGNC's complete set and its list of"
                    + " withdrawn genes.");
        }
        if (isInUse || gone.isEmpty()) {
            return false;
        }
        WithdrawnGene first = gone.getFirst();
        FindingBuilder finding = inspection
                .finding(id.toString())
                .message("HGNC has given up " + id + " (" + first.symbol() + ")" + successors(first) + ".")
                .working("%s: withdrawn%s", id, successors(first));
        places.forEach(place -> finding.at(place.path()));
        for (WithdrawnGene.Successor successor : first.mergedInto()) {
            finding.fix(
                    "Write " + successor.hgncId() + " (" + successor.symbol() + ")",
                    places.stream()
                            .map(place -> new Edit.Set(
                                    place.path(),
                                    EntryJson.text(successor.hgncId().toString())))
                            .toArray(Edit[]::new));
        }
        return true;
    }

    private static void inspectSymbol(Inspection inspection) {
        String symbol = inspection.entry().identity().symbol();
        List<WithdrawnGene> gone = inspection.refdata().withdrawn(symbol);
        if (gone.isEmpty() || !inspection.refdata().genesNamed(symbol).isEmpty()) {
            return;
        }
        WithdrawnGene first = gone.getFirst();
        FindingBuilder finding = inspection
                .finding("symbol")
                .at(SYMBOL)
                .message("HGNC has given up the symbol " + symbol + successors(first) + ".")
                .working("%s: withdrawn%s", symbol, successors(first));
        first.mergedInto().stream()
                .filter(successor -> !successor.symbol().equals(symbol))
                .forEach(successor -> finding.fix(
                        "Write " + successor.symbol(), new Edit.Set(SYMBOL, EntryJson.text(successor.symbol()))));
    }

    private static String successors(WithdrawnGene gone) {
        return gone.mergedInto().isEmpty()
                ? ""
                : ", now part of "
                        + gone.mergedInto().stream()
                                .map(successor -> successor.symbol() + " (" + successor.hgncId() + ")")
                                .collect(Collectors.joining(", "));
    }

    private static void inspectMim(Inspection inspection, Identifier identifier) {
        Optional<MimRecord.Kind> kind = Database.OMIM
                .bare(identifier.value())
                .flatMap(inspection.refdata()::mim)
                .map(MimRecord::kind);
        if (kind.isPresent()) {
            inspection.compared();
            if (kind.get() == MimRecord.Kind.MOVED_OR_REMOVED) {
                inspection
                        .finding(identifier.subject())
                        .at(identifier.path())
                        .message("OMIM has moved or removed " + identifier.value() + ".")
                        .working("%s: moved or removed", identifier.value());
            }
        }
    }
}
