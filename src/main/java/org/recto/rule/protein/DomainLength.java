package org.recto.rule.protein;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recto.entry.Feature;
import org.recto.entry.Path;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "prot.domain-length",
        version = 4,
        severity = Severity.ERROR,
        title = "A stretch of the protein is as long as it is said to be.",
        why =
                "Whoever gives a span and a length gives one number twice; where the two differ, one of them is wrong, and"
                        + " every later count rests on it.",
        source = "Arithmetic: from residue a to residue b, both included, there are b - a + 1.")
public final class DomainLength implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("spans and lengths agree"),
                accepts("a span without a length", clear("/protein/features/f3/statedLength")),
                accepts(
                        "a domain with its short form in brackets",
                        set(
                                "/protein/note",
                                "The JAK binding domain (JBD), residues 272-280 (9 amino acids), is short.")),
                flags("a length one too small", set("/protein/features/f2/statedLength", 218)),
                flags("a span one residue short", set("/protein/features/f3/end", 263)),
                flags(
                        "a narrative that counts otherwise",
                        set("/protein/description", "Its cytoplasmic tail (residues 265-459) has 196 amino acids.")),
                accepts(
                        "a length and its span in brackets",
                        set("/protein/note", "The JAK binding domain is 9 amino acids long (272-280).")),
                flags(
                        "a length and another span in brackets",
                        set("/protein/note", "The JAK binding domain is 8 amino acids long (272-280).")),
                flags(
                        "a domain with its short form in brackets, miscounted",
                        set(
                                "/protein/note",
                                "The JAK binding domain (JBD), residues 272-280 (8 amino acids), is short.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        Map<Claim, FindingBuilder> found = new HashMap<>();
        for (Feature feature : Features.of(inspection)) {
            Claim.of(feature).ifPresent(claim -> {
                inspection.compared();
                if (!claim.holds()) {
                    found.put(claim, finding(inspection, feature, claim));
                }
            });
        }
        for (ToldClaim told : ToldClaim.of(inspection)) {
            inspection.compared();
            if (told.claim().holds()) {
                continue;
            }
            FindingBuilder known = found.get(told.claim());
            if (known != null) {
                known.in(told.narrative(), told.range());
            } else {
                found.put(told.claim(), finding(inspection, told));
            }
        }
    }

    /** Whether a feature's span and stated length contradict each other, so that no other rule can rely on the span. */
    static boolean isContradicted(Feature feature) {
        return Claim.of(feature).filter(claim -> !claim.holds()).isPresent();
    }

    private static FindingBuilder finding(Inspection inspection, Feature feature, Claim claim) {
        Path at = Features.path(feature);
        FindingBuilder finding = inspection
                .finding(feature.id())
                .at(at.then("statedLength"))
                .at(at.then("start"))
                .at(at.then("end"))
                .message(feature.label() + ": residues " + claim.start() + " to " + claim.end() + " are "
                        + claim.spanned() + ", not " + claim.length() + ".")
                .working("%s - %s + 1 = %s, stated: %s", claim.end(), claim.start(), claim.spanned(), claim.length());
        Claim.Repair.ranked(claim, feature, TopologyEnds.of(inspection))
                .forEach(repair -> finding.fix(repair.label(), repair.edit(at)));
        return finding;
    }

    private static FindingBuilder finding(Inspection inspection, ToldClaim told) {
        Claim claim = told.claim();
        return inspection
                .finding(told.subject())
                .in(told.narrative(), told.range())
                .message(told.subject() + ": residues " + claim.start() + " to " + claim.end() + " are "
                        + claim.spanned() + ", not " + claim.length() + ".")
                .working("%s - %s + 1 = %s, stated: %s", claim.end(), claim.start(), claim.spanned(), claim.length());
    }
}
