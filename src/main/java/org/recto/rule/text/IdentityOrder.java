package org.recto.rule.text;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.add;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Homolog;
import org.recto.entry.Path;
import org.recto.prose.Mention;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "num.identity-order",
        severity = Severity.NOTE,
        title = "Distant relatives are more alike in their DNA than in their protein.",
        why = "Two figures in one breath, \"DNA/protein\", are easily swapped, and each is plausible by itself.",
        source =
                "Plausibility: a residue that changed keeps bases of its codon, so that where proteins are less than 80 %"
                        + " identical the DNA usually is more. Close relatives change at third bases alone and are left alone.")
public final class IdentityOrder implements Rule {

    /** Above so many percent the proteins of near species are rightly more alike than their DNA. */
    private static final double CLOSE = 80;

    @Override
    public List<Example> examples() {
        return List.of(
                accepts(
                        "DNA above protein",
                        set("/protein/homology", "The murine gene has 67.2%/64% DNA/protein identity.")),
                accepts(
                        "close relatives",
                        set("/protein/homology", "The murine gene has 91%/99% DNA/protein identity.")),
                flags(
                        "protein above DNA",
                        set("/protein/homology", "The murine gene has 64%/67.2% DNA/protein identity.")),
                flags(
                        "protein above DNA in the table",
                        add(
                                "/protein/homologs",
                                "{\"id\": \"h9\", \"species\": \"Mus musculus\", \"dnaIdentity\": 60.5, \"proteinIdentity\": 71}")));
    }

    @Override
    public void inspect(Inspection inspection) {
        Map<Pair, FindingBuilder> found = new LinkedHashMap<>();
        for (Homolog homolog : inspection.entry().homologs()) {
            Pair pair = Pair.of(inspection, homolog.dnaIdentity(), homolog.proteinIdentity());
            if (pair != null) {
                Path item = Path.of("/protein/homologs").then(homolog.id());
                finding(inspection, found, pair).at(item.then("dnaIdentity")).at(item.then("proteinIdentity"));
            }
        }
        for (Narrative narrative : inspection.narratives()) {
            for (Mention.Identity identity : narrative.all(Mention.Identity.class)) {
                Pair pair = Pair.of(
                        inspection,
                        identity.dna() == null ? null : identity.dna().doubleValue(),
                        identity.protein() == null ? null : identity.protein().doubleValue());
                if (pair != null) {
                    finding(inspection, found, pair).in(narrative, identity.range());
                }
            }
        }
    }

    /** One finding for figures that stand in a narrative and in the table read from it. */
    private static FindingBuilder finding(Inspection inspection, Map<Pair, FindingBuilder> found, Pair pair) {
        return found.computeIfAbsent(
                pair,
                any -> inspection
                        .finding(pair.dna() + "/" + pair.protein())
                        .message("The DNA is less alike than the protein: the two figures may be swapped.")
                        .working("DNA %s < protein %s", pair.dna(), pair.protein()));
    }

    /** Two figures in the less usual order, in percent. */
    private record Pair(double dna, double protein) {

        static @Nullable Pair of(Inspection inspection, @Nullable Double dna, @Nullable Double protein) {
            if (dna == null || protein == null) {
                return null;
            }
            inspection.compared();
            return dna < protein && protein < CLOSE ? new Pair(dna, protein) : null;
        }
    }
}
