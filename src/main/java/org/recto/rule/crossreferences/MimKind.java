package org.recto.rule.crossreferences;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recto.entry.CrossReference;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.Path;
import org.recto.refdata.MimRecord;
import org.recto.refdata.MimRecord.Kind;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;
import org.recto.term.Database;

@About(
        id = "id.mim-kind",
        severity = Severity.WARNING,
        title = "A MIM number of the gene is a gene's, one of a disease is a phenotype's.",
        why = "OMIM numbers genes and phenotypes alike; a reader sent to the wrong kind finds no gene, or no disease.",
        source = "OMIM: * is a gene, # and % a phenotype, + both; its mim2gene list.")
public final class MimKind implements Rule {

    private static final Pattern OF_OMIM = Pattern.compile("(?:O?MIM:.*|[*#+%].*)");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("the gene's number"),
                accepts("a disease's number", set("/diseases/d1/ontologyId", "OMIM:608971")),
                flags("a disease's number for the gene", set("/crossReferences/c3/identifier", "#146661")),
                flags("the gene's number for a disease", set("/diseases/d1/ontologyId", "OMIM:146661")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (CrossReference reference : inspection.entry().crossReferences()) {
            boolean isMim = Identifier.named(reference.database()).equals(Optional.of(Database.OMIM));
            if (isMim && reference.identifier() != null) {
                Path at = Path.of("/crossReferences").then(reference.id()).then("identifier");
                inspect(inspection, reference.id(), at, reference.identifier(), true);
            }
        }
        for (DiseaseAssociation disease : inspection.entry().diseases()) {
            String ontologyId = disease.ontologyId();
            // a bare number may be Orphanet's as well
            if (ontologyId != null && OF_OMIM.matcher(ontologyId).matches()) {
                Path at = Path.of("/diseases").then(disease.id()).then("ontologyId");
                inspect(inspection, disease.id(), at, ontologyId, false);
            }
        }
    }

    private static void inspect(
            Inspection inspection, String subject, Path at, String identifier, boolean shouldBeGene) {
        inspection.step();
        Optional<String> number = Database.OMIM.bare(identifier);
        if (number.isEmpty()) {
            return;
        }
        Optional<Kind> kind =
                sign(identifier).or(() -> inspection.refdata().mim(number.get()).map(MimRecord::kind));
        if (kind.isEmpty()) {
            inspection.cannot("The reference data do not say what OMIM's numbers stand for; load its mim2gene list.");
            return;
        }
        if (kind.get() == Kind.MOVED_OR_REMOVED) {
            return;
        }
        inspection.compared();
        boolean isWrong = shouldBeGene ? !kind.get().isOfGene() : kind.get() == Kind.GENE;
        if (isWrong) {
            inspection
                    .finding(subject)
                    .at(at)
                    .message("OMIM " + number.get() + " is a "
                            + (shouldBeGene ? "phenotype, not the gene." : "gene, not a disease."))
                    .working("%s: %s", identifier, shouldBeGene ? "phenotype" : "gene");
        }
    }

    /** The kind by the sign that OMIM prints before the number. */
    private static Optional<Kind> sign(String identifier) {
        return switch (identifier.replaceFirst("^O?MIM:", "").charAt(0)) {
            case '*' -> Optional.of(Kind.GENE);
            case '+' -> Optional.of(Kind.GENE_AND_PHENOTYPE);
            case '#' -> Optional.of(Kind.PHENOTYPE);
            case '%' -> Optional.of(Kind.PREDOMINANTLY_PHENOTYPE);
            case '^' -> Optional.of(Kind.MOVED_OR_REMOVED);
            default -> Optional.empty();
        };
    }
}
