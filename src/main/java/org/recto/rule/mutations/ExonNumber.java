package org.recto.rule.mutations;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recto.entry.Edit;
import org.recto.entry.Path;
import org.recto.entry.Variant;
import org.recto.prose.Mention;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Place;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "var.exon-number",
        version = 1,
        severity = Severity.WARNING,
        title = "No exon is named behind the last one that the gene is said to have.",
        why = "Either the exon or the number of exons is wrong, and a laboratory that sequences by exon finds neither.",
        source = "Counting: the largest number of exons that the entry gives, or the largest label of an exon table."
                + " Another transcript may have more, hence a warning. Variants whose exons are known are held against"
                + " them by var.exon-agrees; of diseases only exons count that are said to be the gene's.")
public final class ExonNumber implements Rule {

    private static final Path DISEASES = Path.of("/diseases");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("the last one", set("/mutations/somatic/narrative", "Exon 8 is hit in some [@pmid:21536738].")),
                accepts(
                        "another gene's",
                        set("/mutations/somatic/narrative", "Some have exon 12 of JAK2 hit [@pmid:21536738].")),
                accepts(
                        "an exon in a disease, nobody's by name",
                        set("/diseases/d1/note", "Exon 12 is hit in some [@pmid:21536738].")),
                flags(
                        "one behind the last",
                        set("/mutations/somatic/narrative", "Exon 9 is hit in some [@pmid:21536738].")),
                flags("a variant in one behind the last", unlisted("9", "Some were found [@pmid:21536738].")),
                flags(
                        "the gene's, in a disease",
                        set("/diseases/d1/note", "Exon 12 of IL7R is hit in some [@pmid:21536738].")));
    }

    /** With the exon of residue 185. */
    private static Edit[] unlisted(String exon, String somatic) {
        return UnknownGene.with(
                set("/mutations/variants/v2/statedExon", exon), set("/mutations/somatic/narrative", somatic));
    }

    @Override
    public void inspect(Inspection inspection) {
        int last = LastExon.of(inspection);
        if (last == 0) {
            return;
        }
        Map<Integer, FindingBuilder> found = new HashMap<>();
        Set<Place> judged = new HashSet<>();
        for (ExonClaim claim : ExonClaim.of(inspection).claims()) {
            if (!claim.measures(inspection).isEmpty()) {
                judged.add(claim.place());
            }
        }
        for (Variant variant : ProteinReading.variants(inspection)) {
            Place place = new Place(ProteinReading.path(variant).then("statedExon"), null);
            if (!judged.contains(place)) {
                look(inspection, found, last, ExonLabels.read(variant.statedExon()), place);
            }
        }
        for (Narrative narrative : inspection.narratives()) {
            boolean isNamed = narrative.path().isWithin(DISEASES);
            for (Mention.Exon exon : narrative.all(Mention.Exon.class)) {
                Place place = new Place(narrative.path(), exon.range());
                boolean isOwn = inspection.isOwn(exon.whose())
                        && !(isNamed && exon.whose().isEmpty());
                if (isOwn && !judged.contains(place)) {
                    look(inspection, found, last, exon.labels(), place);
                }
            }
        }
    }

    private static void look(
            Inspection inspection, Map<Integer, FindingBuilder> found, int last, List<String> labels, Place place) {
        for (String label : labels) {
            inspection.compared();
            int number = LastExon.number(label);
            if (number > last) {
                found.computeIfAbsent(
                                number,
                                _ -> inspection
                                        .finding(label)
                                        .message("Exon " + label + " is named, and the gene is said to have " + last
                                                + " exons.")
                                        .working("%s > %s", number, last))
                        .at(place);
                return;
            }
        }
    }
}
