package org.recto.rule.pathways;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.add;
import static org.recto.rule.Example.flags;

import java.util.List;
import java.util.stream.Collectors;
import org.recto.entry.Edit;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "path.duplicate",
        severity = Severity.NOTE,
        title = "A pathway is listed once.",
        why = "KEGG draws each map for humans (hsa) and for no species (ko, map); a list that has both looks longer"
                + " than it is.",
        source = "KEGG and Reactome give one pathway the same number in every species.")
public final class Duplicate implements Rule {

    private static final String KEGG =
            "{\"id\": \"%s\", \"name\": \"%s\", \"database\": \"KEGG\", \"identifier\": \"%s\"}";

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("another pathway", kegg("w2", "JAK-STAT signaling pathway", "hsa04630")),
                flags(
                        "one map for humans and for no species",
                        kegg("w2", "JAK-STAT signaling pathway", "ko04630"),
                        kegg("w3", "JAK-STAT signaling pathway", "hsa04630")),
                flags(
                        "a row twice",
                        kegg("w2", "JAK-STAT signaling pathway", "hsa04630"),
                        kegg("w3", "JAK-STAT signaling pathway", "hsa04630")),
                flags(
                        "a pathway for mice too",
                        add(
                                "/pathways",
                                "{\"id\": \"w2\", \"name\": \"Interleukin-7 signaling\", \"database\": \"Reactome\","
                                        + " \"identifier\": \"R-MMU-1266695\"}")));
    }

    private static Edit kegg(String id, String name, String identifier) {
        return add("/pathways", KEGG.formatted(id, name, identifier));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (List<Row> rows : Row.byPathway(inspection)) {
            inspection.compared();
            boolean isRepeated = rows.stream().map(Row::species).distinct().count() < rows.size();
            if (rows.size() > 1 && (isRepeated || rows.stream().anyMatch(Row::isHuman))) {
                report(inspection, rows);
            }
        }
    }

    private static void report(Inspection inspection, List<Row> rows) {
        Row kept = rows.stream().filter(Row::isHuman).findFirst().orElse(rows.getFirst());
        List<Row> others = rows.stream().filter(row -> row != kept).toList();
        FindingBuilder finding = inspection
                .finding(rows.stream().map(row -> row.pathway().id()).collect(Collectors.joining(", ")))
                .message(kept.label() + " is listed " + (rows.size() == 2 ? "twice" : rows.size() + " times") + ".")
                .working("%s", rows.stream().map(Row::identifier).collect(Collectors.joining(", ")));
        others.forEach(row -> finding.at(row.path().then("identifier")));
        finding.at(kept.path().then("identifier"))
                .fix(
                        "Keep " + kept.identifier() + " alone",
                        others.stream().map(row -> new Edit.Remove(row.path())).toArray(Edit[]::new));
    }
}
