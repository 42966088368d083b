package org.recto.rule.corpus;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.recto.entry.Contributor;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.entry.Stated;
import org.recto.rule.About;
import org.recto.rule.CorpusRule;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Others.Said;
import org.recto.rule.Severity;
import org.recto.rule.Statement;

@About(
        id = "x.author-name",
        severity = Severity.NOTE,
        title = "A person's name is spelled in one way across entries.",
        why = "A search for someone's entries finds those under one spelling only.",
        source = "ORCID: one person, one record. Without it, names that differ in accents, case and points alone.")
public final class AuthorName implements CorpusRule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("the same spelling", contributor("João T Nemo")).beside("JAK1", contributor("João T Nemo")),
                accepts("two persons", contributor("João T Nemo")).beside("JAK1", contributor("Ana Nemo")),
                flags("an accent lost", contributor("Joao T. Nemo")).beside("JAK1", contributor("João T Nemo")));
    }

    private static Edit contributor(String name) {
        return Example.add(
                "/contributors",
                "{\"id\":\"k9\",\"name\":\"" + name
                        + "\",\"role\":\"author\",\"affiliation\":\"Institute of Examples, Lisbon, Portugal\"}");
    }

    @Override
    public Stream<Statement> says(Entry entry) {
        return entry.contributors().stream().flatMap(AuthorName::said);
    }

    private static Stream<Statement> said(Contributor contributor) {
        String name = contributor.name();
        if (name == null || name.isBlank()) {
            return Stream.of();
        }
        Path at = Path.of("/contributors").then(contributor.id()).then("name");
        Statement byName = new Statement("person:" + Names.folded(name), name.strip(), at);
        String orcid = Stated.valueOf(contributor.orcid());
        return orcid == null || orcid.isBlank()
                ? Stream.of(byName)
                : Stream.of(new Statement("orcid:" + orcid.strip(), name.strip(), at), byName);
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Contributor contributor : inspection.entry().contributors()) {
            inspection.step();
            said(contributor)
                    .filter(statement -> isOtherwise(inspection, statement))
                    .findFirst()
                    .ifPresent(statement -> report(inspection, statement));
        }
    }

    /** Whether more entries spell it otherwise than as here. */
    private static boolean isOtherwise(Inspection inspection, Statement statement) {
        List<Said> others = inspection.others(statement.key());
        if (others.isEmpty()) {
            return false;
        }
        inspection.compared();
        long alike = others.stream()
                .filter(said -> said.value().equals(statement.value()))
                .count();
        return others.size() - alike > alike;
    }

    private static void report(Inspection inspection, Statement statement) {
        Map<String, Integer> votes = Names.votes(inspection.others(statement.key()));
        String usual = votes.entrySet().stream()
                .filter(vote -> !vote.getKey().equals(statement.value()))
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        FindingBuilder finding = inspection
                .finding(statement.value())
                .at(statement.path())
                .message("Other entries spell this name " + usual + ".")
                .working("here: %s; elsewhere: %s", statement.value(), usual);
        finding.fix("Write " + usual, new Edit.Set(statement.path(), EntryJson.text(usual)));
    }
}
