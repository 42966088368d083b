package org.recto.rule.pathways;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.entry.Pathway;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;
import org.recto.term.Database;

@About(
        id = "path.id-format",
        severity = Severity.ERROR,
        title = "A pathway's identifier has the form that its database gives its pathways.",
        why = "Links are made from identifiers; one of another form leads nowhere.",
        source =
                "Patterns of identifiers.org: KEGG has a species' letters and five digits, Reactome R-HSA- and digits.")
public final class IdFormat implements Rule {

    private static final List<Database> OF_PATHWAYS =
            List.of(Database.KEGG, Database.REACTOME, Database.WIKIPATHWAYS, Database.GO);

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("Reactome's form"),
                accepts(
                        "KEGG's form",
                        set("/pathways/w1/database", "KEGG"),
                        set("/pathways/w1/identifier", "hsa04630")),
                accepts("a database that Recto does not know", set("/pathways/w1/database", "MyPathways")),
                flags("no species", set("/pathways/w1/identifier", "R-1266695")),
                flags("a digit lost", set("/pathways/w1/database", "KEGG"), set("/pathways/w1/identifier", "hsa0463")),
                flags("Reactome's under KEGG", set("/pathways/w1/database", "KEGG")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Pathway pathway : inspection.entry().pathways()) {
            inspection.step();
            Optional<Database> database =
                    Optional.ofNullable(pathway.database()).flatMap(Database::named);
            String identifier = pathway.identifier();
            if (database.isEmpty() || identifier == null || identifier.isBlank()) {
                continue;
            }
            inspection.compared();
            if (!database.get().accepts(identifier)) {
                report(inspection, pathway, identifier, database.get());
            }
        }
    }

    private static void report(Inspection inspection, Pathway pathway, String identifier, Database database) {
        Path at = Path.of("/pathways").then(pathway.id());
        Optional<Database> home = OF_PATHWAYS.stream()
                .filter(other -> other != database && other.accepts(identifier))
                .findFirst();
        FindingBuilder finding = inspection
                .finding(pathway.id())
                .at(at.then("identifier"))
                .message("\"" + identifier + "\" does not have the form of a pathway of " + database.printed()
                        + home.map(other -> "; it has the form of one of " + other.printed())
                                .orElse("") + ".")
                .working("%s: no form of %s", identifier, database.printed());
        home.ifPresent(other -> finding.fix(
                "Put it under " + other.printed(), new Edit.Set(at.then("database"), EntryJson.text(other.printed()))));
        tidied(identifier)
                .filter(database::accepts)
                .findFirst()
                .ifPresent(tidy ->
                        finding.fix("Write " + tidy, new Edit.Set(at.then("identifier"), EntryJson.text(tidy))));
    }

    /** What a slip of spaces, case or colons may have stood for. */
    private static Stream<String> tidied(String identifier) {
        String bare = identifier.replaceAll("\\s+", "");
        return Stream.of(
                bare,
                bare.toLowerCase(Locale.ROOT),
                bare.toUpperCase(Locale.ROOT),
                bare.toLowerCase(Locale.ROOT).replace(":", ""));
    }
}
