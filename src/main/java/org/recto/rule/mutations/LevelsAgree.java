package org.recto.rule.mutations;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.Optional;
import org.recto.entry.Variant;
import org.recto.hgvs.Description;
import org.recto.hgvs.ProteinChange;
import org.recto.prose.Mention;
import org.recto.prose.Range;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Place;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "var.levels-agree",
        severity = Severity.ERROR,
        title = "What a variant does to the DNA gives what it is said to do to the protein.",
        why = "Laboratories order primers by the one and read papers by the other. Where the two speak of different"
                + " residues, one of them was copied from somewhere else.",
        source = "Base n of the coding sequence is in the codon of residue (n - 1) / 3 + 1; the standard genetic code."
                + " Older papers count the residues of the mature protein, so a short name with a lower number is a"
                + " NOTE.")
public final class LevelsAgree implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("both speak of residue 185", set("/mutations/variants/v2/hgvsDna", "c.554C>G")),
                accepts(
                        "both in a narrative",
                        set(
                                "/mutations/somatic/narrative",
                                "The change c.554C>G (p.Ser185Cys) is frequent [@pmid:21536738].")),
                flags("a base of another codon", set("/mutations/variants/v2/hgvsDna", "c.551C>G")),
                flags("a base that makes another residue", set("/mutations/variants/v2/hgvsDna", "c.554C>T")),
                flags(
                        "a narrative in which a base leads to another residue",
                        set(
                                "/mutations/somatic/narrative",
                                "The change c.551C>G in exon 5 leads to S185C [@pmid:21536738].")),
                flags(
                        "a narrative that speaks of two residues",
                        set(
                                "/mutations/somatic/narrative",
                                "The change c.551C>G (p.Ser185Cys) is frequent [@pmid:21536738].")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Variant variant : ProteinReading.variants(inspection)) {
            inspection.step();
            substitution(variant)
                    .flatMap(protein -> Consequence.of(
                            variant.hgvsDna(),
                            protein.at().position(),
                            protein.at().aminoAcid(),
                            protein.alternative()))
                    .ifPresent(told -> judge(
                            inspection,
                            variant.id(),
                            told,
                            Severity.ERROR,
                            List.of(
                                    new Place(ProteinReading.path(variant).then("hgvsDna"), null),
                                    new Place(ProteinReading.path(variant).then("hgvsProtein"), null))));
        }
        for (Narrative narrative : inspection.narratives()) {
            SaidTogether.in(narrative, inspection::step)
                    .forEach(said -> judge(inspection, narrative, said.dna(), said.residue()));
        }
    }

    private static Optional<ProteinChange.Substitution> substitution(Variant variant) {
        return Optional.ofNullable(variant.hgvsProtein())
                .flatMap(text -> Forms.description(text).accepted())
                .flatMap(Description::asProtein)
                .map(Description.Protein::change)
                .filter(ProteinChange.Substitution.class::isInstance)
                .map(ProteinChange.Substitution.class::cast);
    }

    private static void judge(Inspection inspection, Narrative narrative, Mention.Hgvs dna, Mention.Residue residue) {
        if (residue.reference() == null || residue.alternative() == null) {
            return;
        }
        Range both = new Range(
                Math.min(dna.range().start(), residue.range().start()),
                Math.max(dna.range().end(), residue.range().end()));
        Consequence.of(dna.description(), residue.position(), residue.reference(), residue.alternative())
                .ifPresent(told -> {
                    boolean mayBeMature = !residue.words().startsWith("p.") && told.position() < told.residue();
                    Severity severity = mayBeMature ? Severity.NOTE : Severity.ERROR;
                    judge(inspection, residue.words(), told, severity, List.of(new Place(narrative.path(), both)));
                });
    }

    private static void judge(
            Inspection inspection, String subject, Consequence told, Severity severity, List<Place> places) {
        inspection.compared();
        if (!told.isSameResidue()) {
            FindingBuilder finding = inspection
                    .finding(subject)
                    .as(severity)
                    .message(told.change() + " changes residue " + told.residue() + ", not " + told.position()
                            + (severity == Severity.NOTE ? ", unless the mature protein is counted." : "."))
                    .working("(%s - 1) / 3 + 1 = %s, stated: %s", told.base(), told.residue(), told.protein());
            places.forEach(finding::at);
        } else if (!told.isPossible()) {
            FindingBuilder finding = inspection
                    .finding(subject)
                    .message(told.change() + " can't make " + told.to().fullName() + " of "
                            + told.from().fullName() + ".")
                    .working(
                            "base %s of the codon, %s to %s: no codon of %s becomes one of %s so",
                            told.placeInCodon(),
                            told.reference(),
                            told.alternative(),
                            told.from().code(),
                            told.to().code());
            places.forEach(finding::at);
        }
    }
}
