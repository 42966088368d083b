package org.recto.rule.crossreferences;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.add;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import org.recto.entry.Edit;
import org.recto.entry.Path;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;
import org.recto.term.Database;

@About(
        id = "id.wrong-namespace",
        version = 2,
        severity = Severity.WARNING,
        title = "An identifier belongs to the database that it stands under.",
        why =
                "Some sites print a gene's number under every label. The link looks right and leads to another record, or to"
                        + " none.",
        source = "The gene's own identifiers in the entry and in the reference data, and the forms of identifiers.org.")
public final class WrongNamespace implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("each under its own label"),
                accepts(
                        "a variation of ClinVar",
                        add(
                                "/crossReferences",
                                "{\"id\": \"c9\", \"database\": \"ClinVar\", \"identifier\": \"12375\"}")),
                flags(
                        "the gene's NCBI number under ClinVar",
                        add(
                                "/crossReferences",
                                "{\"id\": \"c9\", \"database\": \"ClinVar\", \"identifier\": \"3575\"}")),
                flags(
                        "an Ensembl gene under TCGA",
                        add(
                                "/crossReferences",
                                "{\"id\": \"c9\", \"database\": \"TCGA\", \"identifier\": \"ENSG00000168685\"}")),
                flags("an accession of RefSeq under UniProt", set("/crossReferences/c5/identifier", "NP_002176.2")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Identifier identifier : Identifier.of(inspection)) {
            inspection.compared();
            Namespaces.of(inspection).home(identifier).ifPresent(home -> report(inspection, identifier, home));
        }
    }

    private static void report(Inspection inspection, Identifier identifier, Database home) {
        Database under = identifier.databases().getFirst();
        FindingBuilder finding = inspection
                .finding(identifier.subject())
                .at(identifier.path())
                .message("\"" + identifier.value() + "\" under " + under.printed() + " is an identifier of "
                        + home.printed() + ".")
                .working("%s %s = %s %s", under.printed(), identifier.value(), home.printed(), identifier.value());
        Path item = identifier.path().parent();
        if (item.section().equals("crossReferences")) {
            finding.fix("Take this cross-reference out", new Edit.Remove(item));
        }
    }
}
