package org.recto.rule.crossreferences;

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
import org.recto.term.Database;

@About(
        id = "id.format",
        version = 2,
        severity = Severity.ERROR,
        title = "An identifier has the form that its database gives its identifiers.",
        why = "Links are made from identifiers; one of another form leads nowhere.",
        source = "Patterns of identifiers.org, alternatives grouped. What has another database's form is"
                + " id.wrong-namespace's business.")
public final class IdFormat implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("each in its database's form"),
                accepts("a database that Recto does not know", set("/crossReferences/c5/database", "MyDatabase")),
                flags("a digit lost", set("/crossReferences/c3/identifier", "14666")),
                flags("a letter too many", set("/crossReferences/c5/identifier", "P16871X")),
                flags("a space within", set("/identity/hgncId", "HGNC: 6024")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Identifier identifier : Identifier.of(inspection)) {
            if (Namespaces.of(inspection).isElsewhere(identifier)) {
                continue;
            }
            inspection.compared();
            if (!identifier.hasForm()) {
                report(inspection, identifier);
            }
        }
    }

    private static void report(Inspection inspection, Identifier identifier) {
        String databases =
                identifier.databases().stream().map(Database::printed).collect(Collectors.joining(" or "));
        FindingBuilder finding = inspection
                .finding(identifier.subject())
                .at(identifier.path())
                .message("\"" + identifier.value() + "\" does not have the form of an identifier of " + databases + ".")
                .working("%s: no form of %s", identifier.value(), databases);
        String tidy = identifier.value().replaceAll("\\s+", "");
        if (identifier.databases().stream().anyMatch(database -> database.accepts(tidy))) {
            finding.fix("Write " + tidy, new Edit.Set(identifier.path(), EntryJson.text(tidy)));
        }
    }
}
