package org.recto.rule.pathways;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.stream.Collectors;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "path.species",
        severity = Severity.WARNING,
        title = "A pathway is given as it is in humans.",
        why =
                "Another species' pathway has another species' genes, and KEGG's general maps show enzymes that humans may"
                        + " lack.",
        source = "KEGG's letters for species, of which ko, map, ec and rn name none; Reactome's R-HSA. Where the human"
                + " one is listed too, path.duplicate speaks.")
public final class OtherSpecies implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("the human one"),
                accepts(
                        "the human map of KEGG",
                        set("/pathways/w1/database", "KEGG"),
                        set("/pathways/w1/identifier", "hsa04630")),
                flags("the one of mice", set("/pathways/w1/identifier", "R-MMU-1266695")),
                flags(
                        "a map of no species",
                        set("/pathways/w1/database", "KEGG"),
                        set("/pathways/w1/name", "JAK-STAT signaling pathway"),
                        set("/pathways/w1/identifier", "ko04630")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (List<Row> rows : Row.byPathway(inspection)) {
            inspection.compared();
            if (rows.stream().noneMatch(Row::isHuman)) {
                report(inspection, rows);
            }
        }
    }

    private static void report(Inspection inspection, List<Row> rows) {
        Row first = rows.getFirst();
        String human = first.inHumans();
        FindingBuilder finding = inspection
                .finding(rows.stream().map(row -> row.pathway().id()).collect(Collectors.joining(", ")))
                .message(first.label() + " is given "
                        + (first.isOfNoSpecies() ? "for no species in particular" : "for another species")
                        + "; the human one would be " + human + ".")
                .working(
                        "%s instead of %s",
                        rows.stream().map(Row::identifier).collect(Collectors.joining(", ")), human);
        rows.forEach(row -> finding.at(row.path().then("identifier")));
        if (rows.size() == 1 && inspection.refdata().pathway(human).isPresent()) {
            finding.fix("Write " + human, new Edit.Set(first.path().then("identifier"), EntryJson.text(human)));
        }
    }
}
