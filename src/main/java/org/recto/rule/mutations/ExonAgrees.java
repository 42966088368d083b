package org.recto.rule.mutations;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Variant;
import org.recto.hgvs.CodingExon;
import org.recto.hgvs.CodingExons;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Measure;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "var.exon-agrees",
        version = 5,
        severity = Severity.ERROR,
        title = "A variant lies in the exon that it is said to lie in.",
        why = "Laboratories sequence by exon. A variant under the wrong exon is looked for where it is not.",
        source = "The transcript's exons, by their labels: the codon of residue n is c.(3n-2)_(3n). Counting coding"
                + " exons only, an older numbering and another transcript's are known numberings and are noted, not called"
                + " wrong.")
public final class ExonAgrees implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("Ser185 in exon 5"),
                accepts("a variant without an exon", clear("/mutations/variants/v2/statedExon")),
                flags("the exon before", set("/mutations/variants/v2/statedExon", "4")),
                flags("an exon that the transcript does not have", set("/mutations/variants/v2/statedExon", "9")),
                flags(
                        "a narrative that names another exon",
                        set(
                                "/mutations/somatic/narrative",
                                "Some leukemias have a mutation in exon 6 (S185C) [@pmid:21536738].")),
                flags(
                        "an exon that is said to hold a variant",
                        set("/mutations/somatic/narrative", "Exon 6 holds S185C [@pmid:21536738].")),
                accepts(
                        "a variant said to lie elsewhere than what comes next",
                        set(
                                "/mutations/somatic/narrative",
                                "Unlike S185C, in exon 6, insertions are known [@pmid:21536738].")),
                flags(
                        "an exon behind a comma",
                        set("/mutations/somatic/narrative", "The first was S185C, in exon 6 [@pmid:21536738].")),
                accepts(
                        "a base in its exon",
                        set("/mutations/somatic/narrative", "The first was c.554C>G in exon 5 [@pmid:21536738].")),
                flags(
                        "a base in another exon",
                        set("/mutations/somatic/narrative", "The first was c.554C>G in exon 6 [@pmid:21536738].")),
                flags(
                        "two variants, their descriptions between them and the exon",
                        set(
                                "/mutations/somatic/narrative",
                                "C118Y (c.353G>A) and S185C (c.554C>G) in exon 5 are known [@pmid:21536738].")));
    }

    @Override
    public void inspect(Inspection inspection) {
        Map<Said, FindingBuilder> found = new HashMap<>();
        ExonClaim.All all = ExonClaim.of(inspection);
        for (Variant variant : all.inDoubt()) {
            inspection.cannot(variant.label() + " does not fit the sequence, as var.ref-residue says.");
        }
        for (ExonClaim claim : all.claims()) {
            Said said = new Said(claim.stretch(), claim.exons());
            FindingBuilder known = found.get(said);
            if (known == null) {
                inspect(inspection, claim).ifPresent(finding -> found.put(said, finding));
            } else {
                known.at(claim.place());
            }
        }
    }

    /** A stretch of the coding sequence and the exons it is said to lie in, whoever says so. */
    private record Said(Stretch stretch, List<String> exons) {}

    private static Optional<FindingBuilder> inspect(Inspection inspection, ExonClaim claim) {
        List<Measure> measures = claim.measures(inspection);
        if (measures.isEmpty()) {
            inspection.cannot(inspection.yardstick().absence());
            return Optional.empty();
        }
        if (measures.stream().allMatch(measure -> exons(measure, claim).isEmpty())) {
            return Optional.empty(); // a position beyond the coding sequence is another rule's business
        }
        inspection.compared();
        return measures.stream().anyMatch(measure -> agrees(measure, claim))
                ? Optional.empty()
                : Optional.of(report(inspection, measures.getFirst(), claim));
    }

    private static FindingBuilder report(Inspection inspection, Measure measure, ExonClaim claim) {
        String name = claim.name();
        String stated = String.join(" or ", claim.exons());
        String right = CodingExons.labels(exons(measure, claim));
        FindingBuilder finding = inspection
                .finding(claim.subject())
                .at(claim.place())
                .message(name + " lies in exon " + right + ", not in exon " + stated + ".")
                .working(
                        "%s is %s, in exon %s of %s; stated: %s", name, claim.stretch(), right, measure.name(), stated);
        String other = OtherNumbering.of(inspection, measure, claim.stretch(), claim.exons());
        if (other != null) {
            finding.as(Severity.NOTE)
                    .message(name + " lies in exon " + right + "; exon " + stated + " is right only " + other + ".");
        }
        if (claim.variant() != null) {
            for (CodingExon exon : exons(measure, claim)) {
                finding.fix(
                        "Put it in exon " + exon.label(),
                        new Edit.Set(claim.place().path(), EntryJson.text(exon.label())));
            }
        }
        return finding;
    }

    private static boolean agrees(Measure measure, ExonClaim claim) {
        return exons(measure, claim).stream().map(CodingExon::label).anyMatch(claim.exons()::contains);
    }

    private static List<CodingExon> exons(Measure measure, ExonClaim claim) {
        return measure.exons() == null
                ? List.of()
                : measure.exons()
                        .exonsOf(claim.stretch().start(), claim.stretch().end());
    }
}
